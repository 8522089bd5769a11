import { graphql } from "../../gql";

export const PasswordChangeDocument = graphql(`
	mutation PasswordChange($input: PasswordChangeInput!) {
		passwordChange(input: $input) {
			userErrors {
				code
				field
				message
			}
		}
	}
`);
