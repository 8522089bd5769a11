import { graphql } from "../../gql";

export const DeviceRowFields = graphql(`
	fragment DeviceRowFields on Device {
		id
		serialNumber
		modelName
		manufacturer
		category
		country
		purchasedOn
		coverage
		footprint {
			id
			total {
				grams
			}
			statistic
			basis
		}
	}
`);

export const DevicesDocument = graphql(`
	query Devices($tenantId: ID!, $first: Int!, $after: String, $filter: DeviceFilter, $orderBy: DeviceOrder) {
		tenant(id: $tenantId) {
			id
			devices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...DeviceRowFields
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

/** The countries that the fleet is in, for the filter. */
export const FleetCountriesDocument = graphql(`
	query FleetCountries($tenantId: ID!) {
		tenant(id: $tenantId) {
			id
			portfolio {
				byCountry {
					key
				}
			}
		}
	}
`);

export const UnmatchedModelsDocument = graphql(`
	query UnmatchedModels($tenantId: ID!, $first: Int!, $after: String) {
		tenant(id: $tenantId) {
			id
			unmatchedModels(first: $first, after: $after) {
				nodes {
					modelName
					category
					devices
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
