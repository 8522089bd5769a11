import { graphql } from "../../gql";

export const PortfolioSliceFields = graphql(`
	fragment PortfolioSliceFields on PortfolioSlice {
		key
		label
		devices
		footprint {
			grams
		}
		covered {
			grams
		}
		uncovered {
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
	}
`);

export const PortfolioFields = graphql(`
	fragment PortfolioFields on Portfolio {
		asOf
		devices
		devicesWithoutFootprint
		footprint {
			grams
		}
		covered {
			grams
		}
		uncovered {
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
		byCategory {
			...PortfolioSliceFields
		}
		byCountry {
			...PortfolioSliceFields
		}
		byProject {
			...PortfolioSliceFields
		}
		byMonth {
			...PortfolioSliceFields
		}
		equivalencies {
			kind
			quantity
			gramsPerUnit
			edition
			source
		}
	}
`);

export const PortfolioDocument = graphql(`
	query Portfolio($tenantId: ID!, $asOf: DateTime) {
		tenant(id: $tenantId) {
			id
			portfolio(asOf: $asOf) {
				...PortfolioFields
			}
		}
	}
`);
