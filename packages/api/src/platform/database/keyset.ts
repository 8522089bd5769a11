import { DomainError } from "../errors.js";
import type { Row } from "./database.js";
import type { SqlParameters, SqlValue } from "./sql.js";

/** What a client asks of a list. */
export interface PageRequest {
	/** 1…100; 25 when left out. */
	readonly first?: number | null;
	/** The cursor of the last row seen. */
	readonly after?: string | null;
}

export interface Page<T> {
	readonly nodes: T[];
	readonly cursors: string[];
	readonly hasNextPage: boolean;
	readonly hasPreviousPage: boolean;
	/** Counted only when called. */
	readonly totalCount: () => Promise<number>;
}

export interface KeysetQuery {
	/** Columns and expressions; must hold `sortKey` and `idKey` under their own names. */
	readonly select: string;
	/** Table(s) with alias and joins. */
	readonly from: string;
	readonly where: readonly string[];
	readonly parameters: SqlParameters;
	/** A NOT NULL column; an index must begin with what `where` fixes, then it, then the id. */
	readonly sortKey: string;
	readonly idKey: string;
	readonly direction: "ASC" | "DESC";
	/** No two rows of the list have the same sort key. It is then the order by itself: MySQL sorts all rows when the id follows a unique key. */
	readonly uniqueSortKey?: boolean;
}

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

const encode = (sortValue: SqlValue, id: string) =>
	Buffer.from(JSON.stringify([sortValue, id])).toString("base64url");

function decode(cursor: string): [string | number, string] {
	try {
		const parsed: unknown = JSON.parse(
			Buffer.from(cursor, "base64url").toString("utf8"),
		);
		if (
			Array.isArray(parsed) &&
			parsed.length === 2 &&
			["string", "number"].includes(typeof parsed[0]) &&
			typeof parsed[1] === "string"
		) {
			return [parsed[0], parsed[1]];
		}
	} catch {
		// answered below: a cursor is opaque, whatever is wrong with it
	}
	throw new DomainError(
		"INVALID_INPUT",
		"after: this is not a cursor that a list gave. Ask for the first page again.",
		["after"],
	);
}

/** @throws DomainError when `first` is outside 1…100 */
export function pageSize(first: number | null | undefined): number {
	const size = first ?? DEFAULT_PAGE;
	if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
		throw new DomainError(
			"INVALID_INPUT",
			`first: take 1 to ${LARGEST_PAGE} rows a page, not ${size}.`,
			["first"],
		);
	}
	return size;
}

const bare = (column: string) => column.slice(column.lastIndexOf(".") + 1);

/**
 * One page of a list, by (sort key, id): cost doesn't grow with the page's number, and rows that come or go in between
 * neither repeat nor vanish.
 * @param run how to read: the tenant repository's `rows`, so that the scope is applied
 */
export async function keysetPage<T extends Row>(
	run: <R>(sql: string, parameters: SqlParameters) => Promise<R[]>,
	query: KeysetQuery,
	request: PageRequest,
): Promise<Page<T>> {
	const limit = pageSize(request.first);
	const {
		sortKey,
		idKey,
		direction,
		uniqueSortKey = sortKey === idKey,
	} = query;
	const beyond = direction === "ASC" ? ">" : "<";
	const conditions = [...query.where];
	const parameters: Record<string, SqlValue | readonly SqlValue[]> = {
		...query.parameters,
	};
	if (request.after != null) {
		const [value, id] = decode(request.after);
		parameters.cursorValue = value;
		parameters.cursorId = id;
		conditions.push(
			uniqueSortKey
				? `${sortKey} ${beyond} :cursorValue`
				: `${sortKey} ${beyond}= :cursorValue AND (${sortKey} ${beyond} :cursorValue OR ${idKey} ${beyond} :cursorId)`,
		);
	}
	const where = conditions.length ? ` WHERE ${conditions.join(" AND ")}` : "";
	const order = uniqueSortKey
		? `${sortKey} ${direction}`
		: `${sortKey} ${direction}, ${idKey} ${direction}`;
	const rows = await run<T>(
		`SELECT ${query.select} FROM ${query.from}${where} ORDER BY ${order} LIMIT ${limit + 1}`,
		parameters,
	);
	const nodes = rows.slice(0, limit);
	return {
		nodes,
		cursors: nodes.map((row) =>
			encode(row[bare(sortKey)] ?? null, String(row[bare(idKey)])),
		),
		hasNextPage: rows.length > limit,
		hasPreviousPage: request.after != null,
		totalCount: async () => {
			const all = query.where.length
				? ` WHERE ${query.where.join(" AND ")}`
				: "";
			const [row] = await run<{ n: number }>(
				`SELECT COUNT(*) AS n FROM ${query.from}${all}`,
				query.parameters,
			);
			return Number(row?.n ?? 0);
		},
	};
}

/** The same page with each row turned into what the API shows. */
export function mapPage<T, R>(page: Page<T>, shape: (row: T) => R): Page<R> {
	return { ...page, nodes: page.nodes.map(shape) };
}

/** A `LIKE` prefix pattern in which the person's % and _ stand for themselves; use with `ESCAPE '!'`. */
export const likePrefix = (text: string) => `${text.replace(/[!%_]/g, "!$&")}%`;
