import { graphql } from "../../gql";

export const OrderRowFields = graphql(`
	fragment OrderRowFields on Order {
		id
		number
		status
		beneficiary
		placedAt
		clientReference
		devices
		offset {
			grams
		}
		retired {
			grams
		}
		total {
			decimal
			currency
		}
	}
`);

export const OrdersDocument = graphql(`
	query Orders($tenantId: ID!, $first: Int!, $after: String, $filter: OrderFilter, $orderBy: OrderOrder) {
		tenant(id: $tenantId) {
			id
			orders(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...OrderRowFields
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

export const AllocationFields = graphql(`
	fragment AllocationFields on Allocation {
		id
		released
		mass {
			grams
		}
		retired {
			grams
		}
		serials {
			...SerialRangeFields
		}
		batch {
			id
			vintage
		}
		project {
			id
			name
			registry
			registryProjectId
			registryUrl
		}
		retirements {
			mass {
				grams
			}
			serials {
				...SerialRangeFields
			}
			retirement {
				id
				retiredOn
				registryReference
				beneficiary
				url
			}
		}
	}
`);

export const OrderFields = graphql(`
	fragment OrderFields on Order {
		...OrderRowFields
		allocated {
			grams
		}
		cancellableUntil
		viewerCanCancel
		existing
		existingRule
		quote {
			id
			computed {
				grams
			}
			groups {
				basis
				devices
			}
			rounding
		}
		allocations {
			...AllocationFields
		}
		certificates {
			...CertificateRowFields
		}
	}
`);

export const OrderDocument = graphql(`
	query Order($tenantId: ID!, $id: ID!) {
		node(id: $id, tenantId: $tenantId) {
			... on Order {
				...OrderFields
			}
		}
	}
`);

export const OrderCancelDocument = graphql(`
	mutation OrderCancel($input: OrderCancelInput!) {
		orderCancel(input: $input) {
			order {
				...OrderFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
