import { graphql } from "../gql";

export const ViewerFields = graphql(`
	fragment ViewerFields on Viewer {
		user {
			id
			email
			name
		}
		roles {
			role
			tenant {
				id
				name
			}
			reseller {
				id
				name
			}
			region {
				id
				code
				name
			}
		}
		tenants {
			id
			name
		}
		regions {
			id
			code
			name
		}
		reseller {
			id
			name
		}
		viewerCanOperate
		viewerCanAudit
	}
`);

export const ViewerDocument = graphql(`
	query Viewer {
		viewer {
			...ViewerFields
		}
	}
`);

export const SignInDocument = graphql(`
	mutation SignIn($input: SignInInput!) {
		signIn(input: $input) {
			viewer {
				...ViewerFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);

export const SignOutDocument = graphql(`
	mutation SignOut {
		signOut {
			userErrors {
				code
				message
			}
		}
	}
`);
