import { graphql } from "../../gql";

export const QuoteFields = graphql(`
	fragment QuoteFields on Quote {
		id
		status
		devices
		computed {
			grams
		}
		offset {
			grams
		}
		rounding
		existing
		existingRule
		lines {
			percent
			mass {
				grams
			}
			pricePerTonne {
				decimal
				currency
			}
			net {
				decimal
				currency
			}
			project {
				id
				name
				country
				registry
				registryProjectId
			}
		}
		groups {
			modelName
			category
			country
			devices
			usedMonths
			basis
			computedEach {
				grams
			}
			offsetEach {
				grams
			}
			offset {
				grams
			}
		}
		excluded {
			code
			devices
			message
		}
		net {
			decimal
			currency
		}
		tax {
			decimal
			currency
		}
		taxPercent
		total {
			decimal
			currency
		}
		createdAt
		expiresAt
		clientReference
		order {
			id
			number
		}
	}
`);

export const QuoteDocument = graphql(`
	query Quote($tenantId: ID!, $id: ID!) {
		tenant(id: $tenantId) {
			id
			offer {
				cancellationHours
			}
		}
		node(id: $id, tenantId: $tenantId) {
			... on Quote {
				...QuoteFields
			}
		}
	}
`);

export const QuoteRowFields = graphql(`
	fragment QuoteRowFields on Quote {
		id
		status
		devices
		offset {
			grams
		}
		total {
			decimal
			currency
		}
		createdAt
		expiresAt
		clientReference
	}
`);

export const QuotesDocument = graphql(`
	query Quotes($tenantId: ID!, $first: Int!, $after: String, $filter: QuoteFilter, $orderBy: QuoteOrder) {
		tenant(id: $tenantId) {
			id
			quotes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
				nodes {
					...QuoteRowFields
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
