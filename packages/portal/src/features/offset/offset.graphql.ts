import { graphql } from "../../gql";

export const OfferedProjectFields = graphql(`
	fragment OfferedProjectFields on OfferedProject {
		available {
			grams
		}
		prices {
			decimal
			currency
		}
		project {
			id
			name
			country
			type
			mechanism
			methodology
			sdgs
			registry
			registryProjectId
			registryUrl
			description
		}
	}
`);

export const OfferDocument = graphql(`
	query Offer($tenantId: ID!) {
		tenant(id: $tenantId) {
			id
			portfolio {
				uncovered {
					grams
				}
			}
			offer {
				availability {
					available
					stage
					reasons {
						code
						message
					}
				}
				rounding
				currencies
				quoteValidityDays
				cancellationHours
				projects {
					...OfferedProjectFields
				}
			}
		}
	}
`);

/** How many devices a choice holds: those that can be quoted, and those whose footprint isn't known. */
export const OffsetCountDocument = graphql(`
	query OffsetCount($tenantId: ID!, $quotable: DeviceFilter!, $unknown: DeviceFilter!) {
		tenant(id: $tenantId) {
			id
			quotable: devices(first: 1, filter: $quotable) {
				totalCount
			}
			unknown: devices(first: 1, filter: $unknown) {
				totalCount
			}
		}
	}
`);

export const QuoteCreateDocument = graphql(`
	mutation QuoteCreate($input: QuoteCreateInput!) {
		quoteCreate(input: $input) {
			quote {
				id
				...QuoteFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);

export const OrderPlaceDocument = graphql(`
	mutation OrderPlace($input: OrderPlaceInput!) {
		orderPlace(input: $input) {
			order {
				id
				number
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
