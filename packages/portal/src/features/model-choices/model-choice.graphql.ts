import { graphql } from "../../gql";

export const UnknownModelFields = graphql(`
	fragment UnknownModelFields on UnmatchedModel {
		modelName
		category
		devices
		manufacturer
		partNumber
		candidates {
			evidence
			likenessPercent
			model {
				id
				manufacturer
				name
			}
		}
	}
`);

export const UnknownModelsDocument = graphql(`
	query UnknownModels($tenantId: ID!, $first: Int!, $after: String) {
		tenant(id: $tenantId) {
			id
			viewerCanChooseModels
			unmatchedModels(first: $first, after: $after) {
				edges {
					cursor
					node {
						...UnknownModelFields
					}
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

export const ModelChoiceFields = graphql(`
	fragment ModelChoiceFields on ModelChoice {
		id
		kind
		modelName
		manufacturer
		partNumber
		category
		devices
		estimator
		madeAt
		madeBy
		withdrawnAt
		withdrawnBy
		model {
			id
			manufacturer
			name
		}
		specs {
			category
			weightKg
			screenInches
			formFactor
		}
	}
`);

export const ModelChoicesMadeDocument = graphql(`
	query ModelChoicesMade($tenantId: ID!, $first: Int!, $after: String) {
		tenant(id: $tenantId) {
			id
			viewerCanChooseModels
			modelChoices(first: $first, after: $after) {
				nodes {
					...ModelChoiceFields
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

/**
 * What an estimate would give for one of the models, by the tenant's own method. A model is named by its place: the one
 * that follows a cursor.
 */
export const EstimateForModelDocument = graphql(`
	query EstimateForModel($tenantId: ID!, $after: String, $country: CountryCode!, $specs: DeviceSpecsInput) {
		tenant(id: $tenantId) {
			id
			unmatchedModels(first: 1, after: $after) {
				nodes {
					modelName
					category
					estimate(country: $country, specs: $specs) {
						reason
						footprint {
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
							intervalCoverage
							explanation
							stages {
								stage
								derived
								mass {
									grams
								}
							}
						}
					}
				}
			}
		}
	}
`);

export const ModelChoiceMakeDocument = graphql(`
	mutation ModelChoiceMake($input: ModelChoiceMakeInput!) {
		modelChoiceMake(input: $input) {
			choice {
				...ModelChoiceFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);

export const ModelChoiceWithdrawDocument = graphql(`
	mutation ModelChoiceWithdraw($input: ModelChoiceWithdrawInput!) {
		modelChoiceWithdraw(input: $input) {
			choice {
				...ModelChoiceFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
