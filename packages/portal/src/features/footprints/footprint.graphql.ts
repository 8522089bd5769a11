import { graphql } from "../../gql";

export const AssuranceFields = graphql(`
	fragment AssuranceFields on AssuranceStatement {
		id
		body
		standard
		scope
		quotation
		statedOn
		validUntil
		documentHash
		documentUrl
	}
`);

export const MatchFields = graphql(`
	fragment MatchFields on ModelMatch {
		kind
		evidence
		model {
			id
			manufacturer
			name
		}
	}
`);

export const FootprintFields = graphql(`
	fragment FootprintFields on Footprint {
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
		intervalCoverage
		changes {
			step
			grams
			text
		}
		match {
			...MatchFields
		}
		method {
			id
			version
			boundary
			intervalText
			assurance {
				...AssuranceFields
			}
		}
		stages {
			stage
			derived
			mass {
				grams
			}
		}
		inventory {
			lines {
				stage
				scope
				category
				name
				note
				mass {
					grams
				}
			}
			creditsNote
			source
		}
		sheet {
			id
			source
			issuedOn
			revision
		}
	}
`);

export const FootprintReplayDocument = graphql(`
	query FootprintReplay($id: ID!, $tenantId: ID) {
		footprintReplay(id: $id, tenantId: $tenantId) {
			identical
			storedHash
			replayedHash
			difference
		}
	}
`);
