import { graphql } from "../../gql";

export const SheetImportRowFields = graphql(`
	fragment SheetImportRowFields on FootprintSheetsImport {
		id
		fileName
		status
		createdAt
		finishedAt
		rowsRead
		rowsAccepted
		rowsRepaired
		rowsUnchanged
		rowsRefused
	}
`);

export const SheetImportsDocument = graphql(`
	query SheetImports($first: Int!, $after: String) {
		footprintSheetsImports(first: $first, after: $after) {
			nodes {
				...SheetImportRowFields
			}
			pageInfo {
				hasNextPage
				endCursor
			}
			totalCount
		}
	}
`);

export const SheetImportDocument = graphql(`
	query SheetImport($id: ID!) {
		node(id: $id) {
			... on FootprintSheetsImport {
				...SheetImportRowFields
				failure {
					code
					field
					message
				}
			}
		}
	}
`);

export const SheetFindingsDocument = graphql(`
	query SheetFindings($id: ID!, $first: Int!, $after: String) {
		node(id: $id) {
			... on FootprintSheetsImport {
				id
				findings(first: $first, after: $after) {
					nodes {
						row
						column
						code
						value
						message
						severity
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

export const SheetsImportDocument = graphql(`
	mutation FootprintSheetsImport($input: FootprintSheetsImportInput!) {
		footprintSheetsImport(input: $input) {
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
