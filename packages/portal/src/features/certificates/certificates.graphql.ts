import { graphql } from "../../gql";

export const CertificateRowFields = graphql(`
	fragment CertificateRowFields on Certificate {
		id
		number
		version
		status
		beneficiary
		devices
		issuedAt
		offset {
			grams
		}
		allocated {
			grams
		}
		retired {
			grams
		}
		pdfUrl
		annexUrl
		verificationUrl
		supersededBy {
			id
			version
		}
	}
`);

export const CertificatesDocument = graphql(`
	query Certificates($tenantId: ID!, $first: Int!, $after: String, $filter: CertificateFilter, $orderBy: CertificateOrder) {
		tenant(id: $tenantId) {
			id
			certificates(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...CertificateRowFields
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
