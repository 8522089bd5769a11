import { graphql } from "../../gql";

export const PublicCertificateDocument = graphql(`
	query PublicCertificate($number: String!) {
		certificate(number: $number) {
			...PublicCertificateFields
		}
	}
`);

export const PublicCertificateFields = graphql(`
	fragment PublicCertificateFields on PublicCertificate {
		number
		version
		status
		issuedAt
		beneficiary
		devices
		estimatedDevices
		existing
		existingRule
		computed {
			grams
		}
		offset {
			grams
		}
		allocated {
			grams
		}
		retired {
			grams
		}
		statistic
		methodVersion
		lifetimeYears
		rounding
		statement
		projects {
			...PublicProjectFields
		}
		supersededByVersion
		sha256
	}
`);
