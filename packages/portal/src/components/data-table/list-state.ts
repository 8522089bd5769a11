import type { SortDirection } from "../../gql/graphql";

/** What a list can be sorted by and how it begins. */
export interface ListSpec<Sort extends string> {
	sorts: readonly Sort[];
	initial: ListOrder<Sort>;
	/** Names of the filters in the address. */
	filters: readonly string[];
}

export interface ListOrder<Sort extends string> {
	field: Sort;
	direction: SortDirection;
}

const CURSOR = "after";
const ORDER = "sort";

/** Reads the order from an address; what is not a sort of this list counts as the initial one. */
export function readOrder<Sort extends string>(
	params: URLSearchParams,
	spec: ListSpec<Sort>,
): ListOrder<Sort> {
	const raw = params.get(ORDER);
	if (!raw) return spec.initial;
	const descending = raw.startsWith("-");
	const name = descending ? raw.slice(1) : raw;
	const field = spec.sorts.find((sort) => sort === name);
	if (!field) return spec.initial;
	return { field, direction: descending ? "DESC" : "ASC" };
}

/** The address with the list sorted by a field: a second time by the same field turns the direction round. Back to the first page. */
export function withSort<Sort extends string>(
	params: URLSearchParams,
	spec: ListSpec<Sort>,
	field: Sort,
): URLSearchParams {
	const now = readOrder(params, spec);
	const descending = now.field === field && now.direction === "ASC";
	return firstPage(params, ORDER, [descending ? `-${field}` : field]);
}

/** The address with a filter set to these values, or without it when there are none. Back to the first page. */
export function withFilter(
	params: URLSearchParams,
	name: string,
	values: readonly string[],
): URLSearchParams {
	return firstPage(params, name, values);
}

export function withoutFilters(
	params: URLSearchParams,
	names: readonly string[],
): URLSearchParams {
	return names.reduce((left, name) => firstPage(left, name, []), params);
}

export function withCursor(
	params: URLSearchParams,
	cursor: string | undefined,
): URLSearchParams {
	return firstPage(params, CURSOR, cursor ? [cursor] : []);
}

export function readCursor(params: URLSearchParams): string | undefined {
	return params.get(CURSOR) ?? undefined;
}

/** A cursor is only good for the filter and order it was made under, so every change drops it. */
function firstPage(
	params: URLSearchParams,
	name: string,
	values: readonly string[],
): URLSearchParams {
	const next = new URLSearchParams(params);
	next.delete(CURSOR);
	next.delete(name);
	for (const value of values) if (value !== "") next.append(name, value);
	return next;
}
