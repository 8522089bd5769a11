import { graphql } from "../../gql";

export const AdoptionFields = graphql(`
	fragment AdoptionFields on MethodAdoption {
		id
		status
		adoptedAt
		adoptedBy
		devices
		restated
		refused
		quoted
		finishedAt
		method {
			id
			version
		}
		previousMethod {
			id
			version
		}
	}
`);

export const TenantMethodsDocument = graphql(`
	query TenantMethods($tenantId: ID!) {
		methodVersions {
			id
			version
			releasedOn
			text
		}
		tenant(id: $tenantId) {
			id
			methodVersion {
				id
				version
			}
			methodAdoptions {
				...AdoptionFields
			}
		}
	}
`);

export const DifferenceLineFields = graphql(`
	fragment DifferenceLineFields on MethodDifferenceLine {
		footprint {
			id
			basis
		}
		model {
			id
			manufacturer
			name
		}
		country
		devices
		beforeEach {
			grams
		}
		afterEach {
			grams
		}
		before {
			grams
		}
		after {
			grams
		}
		reasons {
			code
			text
			mass {
				grams
			}
		}
	}
`);

export const MethodDifferenceFields = graphql(`
	fragment MethodDifferenceFields on MethodDifference {
		from {
			id
			version
		}
		to {
			id
			version
		}
		devices
		changed
		unchanged
		refused
		quoted
		covered
		before {
			grams
		}
		after {
			grams
		}
		delta {
			grams
		}
		rest {
			lines
			devices
			before {
				grams
			}
			after {
				grams
			}
		}
		refusals {
			reason
			devices
		}
		lines {
			...DifferenceLineFields
		}
	}
`);

export const MethodDifferenceDocument = graphql(`
	query MethodDifference($tenantId: ID!, $version: String!) {
		tenant(id: $tenantId) {
			id
			viewerCanAdoptMethod
			methodDifference(version: $version) {
				...MethodDifferenceFields
			}
		}
	}
`);

export const MethodVersionAdoptDocument = graphql(`
	mutation MethodVersionAdopt($input: MethodVersionAdoptInput!) {
		methodVersionAdopt(input: $input) {
			adoption {
				...AdoptionFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
