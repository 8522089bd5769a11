import { graphql } from "../../gql";

export const AuditEventFields = graphql(`
	fragment AuditEventFields on AuditEvent {
		id
		at
		actor
		action
		subject
		detail
	}
`);

export const TenantAuditDocument = graphql(`
	query TenantAudit($tenantId: ID!, $first: Int!, $after: String, $filter: AuditEventFilter) {
		tenant(id: $tenantId) {
			id
			auditEvents(first: $first, after: $after, filter: $filter) {
				nodes {
					...AuditEventFields
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
