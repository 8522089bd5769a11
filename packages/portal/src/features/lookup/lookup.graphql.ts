import { graphql } from "../../gql";

export const DeviceOffsetDocument = graphql(`
	query DeviceOffset($serialNumber: String!) {
		deviceOffset(serialNumber: $serialNumber) {
			serialNumber
			offsets {
				modelName
				offset {
					grams
				}
				allocated {
					grams
				}
				retired {
					grams
				}
				footprint {
					grams
				}
				covered {
					grams
				}
				existing
				usedMonths
				statistic
				methodVersion
				lifetimeYears
				statement
				projects {
					...PublicProjectFields
				}
			}
		}
	}
`);
