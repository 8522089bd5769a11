import { graphql } from "../../gql";

export const DeviceDocument = graphql(`
	query Device($tenantId: ID!, $serialNumber: String!) {
		tenant(id: $tenantId) {
			id
			device(serialNumber: $serialNumber) {
				id
				serialNumber
				modelName
				manufacturer
				category
				country
				purchasedOn
				costCentre
				orderReference
				registeredAt
				coverage
				offset {
					grams
				}
				covered {
					mass {
						grams
					}
					existing
					usedMonths
					rule
				}
				match {
					...MatchFields
				}
				footprint {
					...FootprintFields
				}
				trace {
					...TraceLinkFields
				}
			}
		}
	}
`);

export const TraceLinkFields = graphql(`
	fragment TraceLinkFields on TraceLink {
		mass {
			grams
		}
		order {
			id
			number
		}
		project {
			id
			name
			country
			registry
			registryProjectId
			registryUrl
		}
		batch {
			id
			vintage
		}
		serials {
			...SerialRangeFields
		}
		retirement {
			id
			retiredOn
			registryReference
			beneficiary
			url
		}
	}
`);
