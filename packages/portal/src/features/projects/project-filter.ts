import type { ListSpec } from "../../components/data-table/list-state";
import type { List } from "../../components/data-table/use-list";
import {
	Mechanism,
	type ProjectFilter,
	type ProjectOrderField,
	Registry,
} from "../../gql/graphql";

export const projectListSpec: ListSpec<ProjectOrderField> = {
	sorts: ["NAME", "COUNTRY", "REGISTRY", "AVAILABLE"],
	initial: { field: "NAME", direction: "ASC" },
	filters: ["search", "registry", "country", "mechanism"],
};

/** Reads the filter from the address; what the schema would refuse is left out, so that an old link still works. */
export function projectFilterOf(
	list: Pick<List<never>, "many" | "one">,
): ProjectFilter {
	const registry = Object.values(Registry).filter((one) =>
		list.many("registry").includes(one),
	);
	const countries = list
		.many("country")
		.filter((code) => /^[A-Z]{2}$/.test(code));
	return {
		search: list.one("search") || undefined,
		registry: registry.length > 0 ? registry : undefined,
		countries: countries.length > 0 ? countries : undefined,
		mechanism: Object.values(Mechanism).find(
			(one) => one === list.one("mechanism"),
		),
	};
}
