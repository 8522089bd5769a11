import { graphql } from "../../gql";

export const ImportRowFields = graphql(`
	fragment ImportRowFields on FleetImport {
		id
		fileName
		status
		createdAt
		createdBy
		sizeBytes
		source
		rowsRead
		rowsAccepted
		rowsUnchanged
		rowsRefused
		progress
	}
`);

export const ImportsDocument = graphql(`
	query Imports($tenantId: ID!, $first: Int!, $after: String, $filter: FleetImportFilter, $orderBy: FleetImportOrder) {
		tenant(id: $tenantId) {
			id
			imports(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...ImportRowFields
				}
				pageInfo {
					hasNextPage
					endCursor
				}
				totalCount
			}
		}
	}
`);

export const ImportFields = graphql(`
	fragment ImportFields on FleetImport {
		...ImportRowFields
		finishedAt
		sha256
		encoding
		delimiter
		rowsTotal
		rowsLeftOut
		failure {
			code
			field
			message
		}
		errorReportUrl
		columns {
			index
			header
			field
			samples
			dropped
		}
	}
`);

export const ImportDocument = graphql(`
	query Import($tenantId: ID!, $id: ID!) {
		node(id: $id, tenantId: $tenantId) {
			... on FleetImport {
				...ImportFields
			}
		}
	}
`);

export const ImportErrorsDocument = graphql(`
	query ImportErrors($tenantId: ID!, $id: ID!, $first: Int!, $after: String) {
		node(id: $id, tenantId: $tenantId) {
			... on FleetImport {
				id
				errors(first: $first, after: $after) {
					nodes {
						row
						column
						code
						value
						message
					}
					pageInfo {
						hasNextPage
						endCursor
					}
					totalCount
				}
			}
		}
	}
`);

export const ImportStartDocument = graphql(`
	mutation FleetImportStart($input: FleetImportStartInput!) {
		fleetImportStart(input: $input) {
			import {
				id
			}
			uploadUrl
			userErrors {
				code
				field
				message
			}
		}
	}
`);

export const ImportMapDocument = graphql(`
	mutation FleetImportMap($input: FleetImportMapInput!) {
		fleetImportMap(input: $input) {
			import {
				...ImportFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
