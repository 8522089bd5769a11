import type { ListSpec } from "../../components/data-table/list-state";
import type { List } from "../../components/data-table/use-list";
import {
	type CreditBatchFilter,
	type CreditBatchOrderField,
	Registry,
} from "../../gql/graphql";

export const batchListSpec: ListSpec<CreditBatchOrderField> = {
	sorts: ["REGISTERED_AT", "VINTAGE", "QUANTITY", "FREE"],
	initial: { field: "REGISTERED_AT", direction: "DESC" },
	filters: [
		"search",
		"project",
		"registry",
		"vintageFrom",
		"vintageTo",
		"free",
	],
};

/** Reads the filter from the address; what the schema would refuse is left out, so that an old link still works. */
export function batchFilterOf(
	list: Pick<List<never>, "many" | "one">,
): CreditBatchFilter {
	const registry = Object.values(Registry).filter((one) =>
		list.many("registry").includes(one),
	);
	const free = list.one("free");
	return {
		search: list.one("search") || undefined,
		projectId: list.one("project") || undefined,
		registry: registry.length > 0 ? registry : undefined,
		vintageFrom: year(list.one("vintageFrom")),
		vintageTo: year(list.one("vintageTo")),
		hasFree: free === "yes" ? true : free === "no" ? false : undefined,
	};
}

function year(text: string): number | undefined {
	return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
