import { graphql } from "../../gql";

export const MethodRowFields = graphql(`
	fragment MethodRowFields on MethodVersion {
		id
		version
		releasedOn
		gridFactorEdition
		lifetimeYears
		transportModes
		releasedBy
		assurance {
			id
		}
	}
`);

export const MethodsDocument = graphql(`
	query Methods {
		viewerCanReleaseMethods
		methodVersions {
			...MethodRowFields
		}
	}
`);

export const MethodFields = graphql(`
	fragment MethodFields on MethodVersion {
		id
		version
		releasedOn
		releasedAt
		releasedBy
		reason
		text
		boundary
		intervalText
		rounding
		lifetimeYears
		gridFactorEdition
		transportModes
		existingDevicesRules {
			scope
			text
		}
		definition
		definitionHash
		assurance {
			...AssuranceFields
		}
	}
`);

export const MethodDocument = graphql(`
	query Method($version: String!) {
		viewerCanReleaseMethods
		methodVersion(version: $version) {
			...MethodFields
		}
	}
`);

/** Definitions to start a new version from. */
export const DefinitionsDocument = graphql(`
	query Definitions {
		viewerCanReleaseMethods
		methodVersions {
			id
			version
			definition
		}
	}
`);

export const MethodVersionReleaseDocument = graphql(`
	mutation MethodVersionRelease($input: MethodVersionReleaseInput!) {
		methodVersionRelease(input: $input) {
			methodVersion {
				...MethodFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);

export const AssuranceStatementAttachDocument = graphql(`
	mutation AssuranceStatementAttach($input: AssuranceStatementAttachInput!) {
		assuranceStatementAttach(input: $input) {
			statement {
				...AssuranceFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
