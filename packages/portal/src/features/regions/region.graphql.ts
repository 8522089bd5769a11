import { graphql } from "../../gql";

export const RegionsDocument = graphql(`
	query Regions {
		regions {
			id
			code
			name
			countries
			projects {
				id
			}
			rollout {
				stage
				effectiveFrom
			}
		}
	}
`);

export const RolloutSettingsFields = graphql(`
	fragment RolloutSettingsFields on RolloutSettings {
		pilotTenants {
			id
			name
			country
		}
		categories
		currencies
		rounding
		retroactiveYears
		cancellationHours
		quoteValidityDays
		capPerMonth {
			grams
		}
		capTotal {
			grams
		}
		languages
		claims {
			jurisdiction
			audience
			perDeviceBadge
			allowed
			forbidden
		}
		projects {
			id
			name
			country
			registry
			registryProjectId
			mechanism
			available {
				grams
			}
		}
		prices {
			project {
				id
			}
			pricePerTonne {
				decimal
				currency
			}
		}
		taxRates {
			country
			percent
		}
	}
`);

export const RegionDocument = graphql(`
	query Region($code: String!) {
		region(code: $code) {
			id
			code
			name
			countries
			timeZone
			rollout {
				stage
				revision
				effectiveFrom
				settings {
					...RolloutSettingsFields
				}
			}
		}
	}
`);

export const RolloutHistoryDocument = graphql(`
	query RolloutHistory($code: String!, $first: Int!, $after: String) {
		region(code: $code) {
			id
			rollout {
				revision
				history(first: $first, after: $after) {
					nodes {
						revision
						stage
						effectiveFrom
						reason
						author
					}
					pageInfo {
						hasNextPage
						endCursor
					}
					totalCount
				}
			}
		}
	}
`);
