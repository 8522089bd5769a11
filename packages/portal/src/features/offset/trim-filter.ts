import type { DeviceFilter } from "../../gql/graphql";

/** The filter as it is sent: without the spaces around what was typed, and without fields that hold nothing else. */
export function trimFilter(filter: DeviceFilter): DeviceFilter {
	return Object.fromEntries(
		Object.entries(filter)
			.map(([name, value]) => [
				name,
				typeof value === "string" ? value.trim() : value,
			])
			.filter(([, value]) => value !== undefined && value !== ""),
	);
}
