import { graphql } from "../../gql";

export const CustomersDocument = graphql(`
	query Customers($resellerId: ID!, $first: Int!, $after: String, $filter: TenantFilter, $orderBy: TenantOrder) {
		reseller(id: $resellerId) {
			id
			name
			customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...TenantRowFields
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
