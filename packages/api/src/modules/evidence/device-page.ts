import type { Interval } from "@tonnetrace/domain";
import {
	type Page,
	type PageRequest,
	pageSize,
} from "../../platform/database/keyset.js";
import { invalidInput } from "../../platform/errors.js";
import type { QuotedDevice } from "../fleet/index.js";

interface DeviceSource {
	/** The first devices that have one of the grams. */
	readonly read: (
		run: Interval & { readonly limit: number },
	) => Promise<QuotedDevice[]>;
	readonly count: (run: Interval) => Promise<number>;
}

/** The last device seen, by the gram behind it. */
const cursorOf = ({ startGram, grams }: QuotedDevice): string =>
	Buffer.from(String(startGram + grams)).toString("base64url");

function readCursor(cursor: string): number {
	const gram = Buffer.from(cursor, "base64url").toString("utf8");
	if (!/^\d{1,16}$/.test(gram))
		throw invalidInput(
			"after: this is not a cursor that a list gave. Ask for the first page again.",
			"after",
		);
	return Number(gram);
}

/**
 * A page of the devices that lie in some grams of an order; they lie one after the other, so the next page begins where the last
 * device of this one ends.
 * @throws DomainError INVALID_INPUT for a bad page size or cursor
 */
export async function devicePage(
	run: Interval,
	{ first, after }: PageRequest,
	{ read, count }: DeviceSource,
): Promise<Page<QuotedDevice>> {
	const size = pageSize(first);
	const start =
		after == null ? run.start : Math.max(run.start, readCursor(after));
	const found =
		start < run.end ? await read({ start, end: run.end, limit: size + 1 }) : [];
	const nodes = found.slice(0, size);
	return {
		nodes,
		cursors: nodes.map(cursorOf),
		hasNextPage: found.length > size,
		hasPreviousPage: after != null,
		totalCount: () => count(run),
	};
}
