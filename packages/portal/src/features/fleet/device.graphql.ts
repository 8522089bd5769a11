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
				footprint {
					...DeviceFootprintFields
				}
				trace {
					...TraceLinkFields
				}
			}
		}
	}
`);

export const DeviceFootprintFields = graphql(`
	fragment DeviceFootprintFields on Footprint {
		id
		total {
			grams
		}
		low {
			grams
		}
		high {
			grams
		}
		statistic
		basis
		lifetimeYears
		country
		gridFactorEdition
		explanation
		method {
			id
			version
			boundary
		}
		stages {
			stage
			derived
			mass {
				grams
			}
		}
		sheet {
			id
			source
			issuedOn
			revision
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
