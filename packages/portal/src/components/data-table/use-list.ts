import { useMemo } from "react";
import { useLocation, useSearchParams } from "react-router";
import {
	type ListOrder,
	type ListSpec,
	readCursor,
	readOrder,
	withCursor,
	withFilter,
	withoutFilters,
	withSort,
} from "./list-state";

/** Rows on one page of a list. */
export const PAGE_SIZE = 25;

export interface List<Sort extends string> {
	order: ListOrder<Sort>;
	/** The variables of keyset paging. */
	page: { first: number; after: string | undefined };
	/** Pages before this one, as far as this tab knows; undefined on a page that was opened by its address. */
	pagesBefore: number | undefined;
	one(filter: string): string;
	many(filter: string): string[];
	filtered: boolean;
	set(filter: string, values: string | readonly string[]): void;
	clear(): void;
	sort(field: Sort): void;
	next(endCursor: string): void;
	previous(): void;
	firstPage(): void;
}

/**
 * A list's filter, order and page, kept in the address. The cursors of the pages before are kept beside it in the
 * history entry: keyset paging knows only what comes after.
 *
 * @param spec must be the same object at every render
 */
export function useList<Sort extends string>(spec: ListSpec<Sort>): List<Sort> {
	const [params, setParams] = useSearchParams();
	const location = useLocation();
	const trail = trailOf(location.state);
	return useMemo(() => {
		const after = readCursor(params);
		const go = (next: URLSearchParams, cursors: readonly string[] = []) =>
			setParams(next, { state: { trail: cursors }, preventScrollReset: true });
		return {
			order: readOrder(params, spec),
			page: { first: PAGE_SIZE, after },
			pagesBefore: after ? trail?.length : 0,
			one: (filter) => params.get(filter) ?? "",
			many: (filter) => params.getAll(filter),
			filtered: spec.filters.some((filter) => params.has(filter)),
			set: (filter, values) => go(withFilter(params, filter, [values].flat())),
			clear: () => go(withoutFilters(params, spec.filters)),
			sort: (field) => go(withSort(params, spec, field)),
			next: (end) =>
				go(withCursor(params, end), [...(trail ?? []), after ?? ""]),
			previous: () =>
				go(withCursor(params, trail?.at(-1)), trail?.slice(0, -1)),
			firstPage: () => go(withCursor(params, undefined)),
		};
	}, [params, setParams, spec, trail]);
}

function trailOf(state: unknown): string[] | undefined {
	if (typeof state !== "object" || state === null) return undefined;
	const { trail } = state as { trail?: unknown };
	return Array.isArray(trail) ? trail.map(String) : undefined;
}
