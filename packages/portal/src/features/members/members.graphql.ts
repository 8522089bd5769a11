import { graphql } from "../../gql";

export const MembersDocument = graphql(`
	query Members($tenantId: ID!) {
		tenant(id: $tenantId) {
			id
			members {
				role
				since
				user {
					id
					name
					email
				}
			}
		}
	}
`);
