import { graphql } from "../../gql";

export const TenantContextFields = graphql(`
	fragment TenantContextFields on Tenant {
		id
		name
		legalEntity
		country
		currency
		region {
			id
			code
			name
		}
		viewerCanImport
		viewerCanOrder
		viewerCanSeeAudit
	}
`);

export const TenantContextDocument = graphql(`
	query TenantContext($id: ID!) {
		tenant(id: $id) {
			...TenantContextFields
		}
	}
`);
