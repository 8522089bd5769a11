import { graphql } from "../../gql";

export const EstimateFootprintsDocument = graphql(`
	query EstimateFootprints($input: FootprintCartInput!) {
		estimateFootprints(input: $input) {
			devices
			total {
				grams
			}
			low {
				grams
			}
			high {
				grams
			}
			byStage {
				stage
				derived
				mass {
					grams
				}
			}
			published {
				lines
				devices
				total {
					grams
				}
			}
			estimated {
				lines
				devices
				total {
					grams
				}
			}
			failed
			lines {
				index
				quantity
				total {
					grams
				}
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
					country
					method {
						version
					}
					match {
						kind
						evidence
						model {
							manufacturer
							name
						}
					}
				}
				error {
					code
					field
					message
				}
			}
		}
	}
`);
