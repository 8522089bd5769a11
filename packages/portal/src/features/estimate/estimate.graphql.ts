import { graphql } from "../../gql";

export const EstimateFootprintDocument = graphql(`
	query EstimateFootprint($input: FootprintInput!) {
		estimateFootprint(input: $input) {
			...FootprintFields
		}
	}
`);

/** Models to choose from while a name is typed, for those who are signed in. */
export const ModelChoicesDocument = graphql(`
	query ModelChoices($first: Int!, $search: String) {
		deviceModels(first: $first, filter: { search: $search }) {
			nodes {
				id
				manufacturer
				name
				category
			}
		}
	}
`);
