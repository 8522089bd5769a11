import { graphql } from "../../gql";

export const TenantRowFields = graphql(`
	fragment TenantRowFields on Tenant {
		id
		name
		legalEntity
		country
		currency
		createdAt
		region {
			id
			code
			name
		}
		reseller {
			id
			name
		}
	}
`);

export const TenantsDocument = graphql(`
	query Tenants($first: Int!, $after: String, $filter: TenantFilter, $orderBy: TenantOrder) {
		tenants(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
`);

/** The name of the reseller that the list is filtered by. */
export const ResellerNameDocument = graphql(`
	query ResellerName($id: ID!) {
		reseller(id: $id) {
			id
			name
		}
	}
`);
