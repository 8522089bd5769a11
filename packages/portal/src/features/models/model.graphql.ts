import { graphql } from "../../gql";

export const ModelRowFields = graphql(`
	fragment ModelRowFields on DeviceModel {
		id
		manufacturer
		name
		category
		sheets {
			id
			current
			statistic
			lifetimeYears
			total {
				grams
			}
		}
	}
`);

export const ModelsDocument = graphql(`
	query Models($first: Int!, $after: String, $filter: DeviceModelFilter, $orderBy: DeviceModelOrder) {
		deviceModels(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
			nodes {
				...ModelRowFields
			}
			pageInfo {
				hasNextPage
				endCursor
			}
			totalCount
		}
	}
`);

export const SheetFields = graphql(`
	fragment SheetFields on FootprintSheet {
		id
		revision
		current
		statistic
		total {
			grams
		}
		p95 {
			grams
		}
		errorRatio
		lifetimeYears
		useLocation
		manufacturingRatio
		transportRatio
		useRatio
		endOfLifeRatio
		yearlyEnergyKwh
		weightKg
		screenInches
		assemblyLocation
		issuedOn
		source
	}
`);

export const ModelDocument = graphql(`
	query Model($id: ID!) {
		node(id: $id) {
			... on DeviceModel {
				id
				manufacturer
				name
				category
				partNumbers
				aliases
				sheets {
					...SheetFields
				}
			}
		}
	}
`);
