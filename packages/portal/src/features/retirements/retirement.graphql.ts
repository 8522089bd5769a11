import { graphql } from "../../gql";

export const RetirementRowFields = graphql(`
	fragment RetirementRowFields on Retirement {
		id
		retiredOn
		recordedAt
		registryReference
		beneficiary
		url
		serials {
			text
			quantity
		}
		project {
			id
			name
		}
		batch {
			id
			vintage
		}
	}
`);

export const RetirementsDocument = graphql(`
	query Retirements($first: Int!, $after: String, $filter: RetirementFilter, $orderBy: RetirementOrder) {
		retirements(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
			nodes {
				...RetirementRowFields
			}
			pageInfo {
				hasNextPage
				endCursor
			}
			totalCount
		}
	}
`);

export const RetirableRangeFields = graphql(`
	fragment RetirableRangeFields on RetirableRange {
		orders
		serials {
			registry
			text
			quantity
		}
		project {
			id
			name
		}
		batch {
			id
			vintage
		}
	}
`);

export const RetirableDocument = graphql(`
	query Retirable($projectId: ID) {
		retirable(projectId: $projectId) {
			...RetirableRangeFields
		}
	}
`);

/** The batch that a range to record is of. */
export const BatchToRetireDocument = graphql(`
	query BatchToRetire($id: ID!) {
		node(id: $id) {
			... on CreditBatch {
				id
				vintage
				serials {
					registry
					text
				}
				project {
					id
					name
				}
			}
		}
	}
`);

export const RetirementRecordDocument = graphql(`
	mutation RetirementRecord($input: RetirementRecordInput!) {
		retirementRecord(input: $input) {
			retirement {
				id
				batch {
					id
				}
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
