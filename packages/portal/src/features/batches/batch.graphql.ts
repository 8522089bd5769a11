import { graphql } from "../../gql";

export const BatchRowFields = graphql(`
	fragment BatchRowFields on CreditBatch {
		id
		vintage
		quantity
		registeredAt
		serials {
			text
			quantity
		}
		project {
			id
			name
		}
		free {
			grams
		}
		allocated {
			grams
		}
		retired {
			grams
		}
	}
`);

export const BatchesDocument = graphql(`
	query Batches($first: Int!, $after: String, $filter: CreditBatchFilter, $orderBy: CreditBatchOrder) {
		creditBatches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
			nodes {
				...BatchRowFields
			}
			pageInfo {
				hasNextPage
				endCursor
			}
			totalCount
		}
	}
`);

export const BatchFields = graphql(`
	fragment BatchFields on CreditBatch {
		...BatchRowFields
		serials {
			registry
			first
			last
		}
		retirements {
			...RetirementRowFields
		}
	}
`);

export const BatchDocument = graphql(`
	query Batch($id: ID!) {
		node(id: $id) {
			... on CreditBatch {
				...BatchFields
			}
		}
	}
`);

export const BatchRegisterDocument = graphql(`
	mutation CreditBatchRegister($input: CreditBatchRegisterInput!) {
		creditBatchRegister(input: $input) {
			batch {
				id
				quantity
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
