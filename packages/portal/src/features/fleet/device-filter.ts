import type { ListSpec } from "../../components/data-table/list-state";
import type { List } from "../../components/data-table/use-list";
import { CATEGORIES, COVERAGES } from "../../enums";
import type { DeviceFilter, DeviceOrderField } from "../../gql/graphql";

export const deviceListSpec: ListSpec<DeviceOrderField> = {
	sorts: [
		"SERIAL_NUMBER",
		"MODEL_NAME",
		"CATEGORY",
		"COUNTRY",
		"PURCHASED_ON",
		"FOOTPRINT",
		"REGISTERED_AT",
	],
	initial: { field: "REGISTERED_AT", direction: "DESC" },
	filters: ["search", "category", "country", "coverage", "footprint", "model"],
};

/** Reads the filter from the address; values that the schema doesn't know are left out, so that an old link still works. */
export function deviceFilterOf(
	list: Pick<List<never>, "one" | "many">,
): DeviceFilter {
	const known = <Value extends string>(
		name: string,
		values: readonly Value[],
	) => {
		const chosen = values.filter((value) => list.many(name).includes(value));
		return chosen.length > 0 ? chosen : undefined;
	};
	const countries = list
		.many("country")
		.filter((code) => /^[A-Z]{2}$/.test(code));
	const footprint = list.one("footprint");
	return {
		search: list.one("search") || undefined,
		categories: known("category", CATEGORIES),
		coverage: known("coverage", COVERAGES),
		countries: countries.length > 0 ? countries : undefined,
		hasFootprint:
			footprint === "yes" ? true : footprint === "no" ? false : undefined,
		modelName: list.one("model") || undefined,
	};
}
