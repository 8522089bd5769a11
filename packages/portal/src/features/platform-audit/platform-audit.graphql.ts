import { graphql } from "../../gql";

export const PlatformAuditDocument = graphql(`
	query PlatformAudit($first: Int!, $after: String) {
		platformAuditEvents(first: $first, after: $after) {
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
`);
