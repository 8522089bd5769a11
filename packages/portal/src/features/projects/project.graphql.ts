import { graphql } from "../../gql";

export const ProjectRowFields = graphql(`
	fragment ProjectRowFields on Project {
		id
		name
		registry
		registryProjectId
		registryUrl
		country
		type
		mechanism
		available {
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

export const ProjectsDocument = graphql(`
	query Projects($first: Int!, $after: String, $filter: ProjectFilter, $orderBy: ProjectOrder) {
		projects(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
			nodes {
				...ProjectRowFields
			}
			pageInfo {
				hasNextPage
				endCursor
			}
			totalCount
		}
	}
`);

export const ProjectFactFields = graphql(`
	fragment ProjectFactFields on Project {
		id
		name
		registry
		registryProjectId
		registryUrl
		country
		type
		methodology
		mechanism
		sdgs
		description
		latitude
		longitude
	}
`);

export const ProjectDocument = graphql(`
	query Project($id: ID!) {
		node(id: $id) {
			... on Project {
				...ProjectFactFields
				available {
					grams
				}
				allocated {
					grams
				}
				retired {
					grams
				}
				batches {
					...BatchRowFields
				}
			}
		}
	}
`);

export const ProjectFactsDocument = graphql(`
	query ProjectFacts($id: ID!) {
		node(id: $id) {
			... on Project {
				...ProjectFactFields
			}
		}
	}
`);

/** What a batch form and the filters need to know of a project to choose it. */
export const ProjectChoiceFields = graphql(`
	fragment ProjectChoiceFields on Project {
		id
		name
		registry
		registryProjectId
	}
`);

export const ProjectChoicesDocument = graphql(`
	query ProjectChoices($first: Int!, $search: String) {
		projects(first: $first, filter: { search: $search }) {
			nodes {
				...ProjectChoiceFields
			}
		}
	}
`);

export const ProjectChoiceDocument = graphql(`
	query ProjectChoice($id: ID!) {
		node(id: $id) {
			... on Project {
				...ProjectChoiceFields
			}
		}
	}
`);

export const ProjectUpsertDocument = graphql(`
	mutation ProjectUpsert($input: ProjectUpsertInput!) {
		projectUpsert(input: $input) {
			project {
				...ProjectFactFields
			}
			userErrors {
				code
				field
				message
			}
		}
	}
`);
