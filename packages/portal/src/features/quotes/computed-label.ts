import type { ExistingDeviceScope } from "../../gql/graphql";

/** What a computed mass is called: a part of a footprint never by the name of the whole. */
export const computedLabel = (existing: ExistingDeviceScope) =>
	existing === "REMAINING_USE"
		? ("quotes.computedRemaining" as const)
		: ("quotes.computed" as const);
