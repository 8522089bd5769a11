import type { ListSpec } from "../../components/data-table/list-state";
import type { List } from "../../components/data-table/use-list";
import type { RetirementFilter, RetirementOrderField } from "../../gql/graphql";

export const retirementListSpec: ListSpec<RetirementOrderField> = {
	sorts: ["RETIRED_ON", "RECORDED_AT", "QUANTITY"],
	initial: { field: "RECORDED_AT", direction: "DESC" },
	filters: ["search", "project", "from", "to"],
};

/** Reads the filter from the address; what the schema would refuse is left out, so that an old link still works. */
export function retirementFilterOf(
	list: Pick<List<never>, "one">,
): RetirementFilter {
	return {
		search: list.one("search") || undefined,
		projectId: list.one("project") || undefined,
		from: day(list.one("from")),
		to: day(list.one("to")),
	};
}

function day(text: string): string | undefined {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
