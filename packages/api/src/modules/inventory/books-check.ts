import {
	GRAMS_PER_TONNE,
	type Interval,
	isPartition,
	mergeIntervals,
	subtract,
	totalLength,
} from "@tonnetrace/domain";
import type { BookLine, BooksRepository } from "./books.repository.js";
import type { BookFault } from "./inventory.types.js";

const BATCHES_AT_ONCE = 50;

interface Book {
	readonly batchId: string;
	quantity: number;
	counters: { free: number; allocated: number; retired: number };
	readonly extents: Interval[];
	readonly claims: Interval[];
	readonly retired: Interval[];
}

/**
 * Checks the proof that no gram is sold twice: in each batch free extents and live allocations partition it, counters are their
 * sums, what is retired is allocated and retired once; a project's amounts are the sums over its batches.
 * @returns all faults; none when the books are right
 */
export async function checkBooks(books: BooksRepository): Promise<BookFault[]> {
	const faults: BookFault[] = [];
	for (let after = ""; ; ) {
		const ids = await books.batchIds(after, BATCHES_AT_ONCE);
		const last = ids.at(-1);
		if (last === undefined) break;
		for (const book of booksOf(await books.lines(ids)))
			faults.push(...faultsOf(book));
		after = last;
	}
	for (const { id, ...sums } of await books.wrongStocks()) {
		faults.push({
			subject: id,
			rule: "PROJECT_STOCK",
			message: `Amounts and sums over the batches differ: ${JSON.stringify(sums)}`,
		});
	}
	for (const { id, batchId } of await books.strayAllocations()) {
		faults.push({
			subject: batchId,
			rule: "UNKNOWN_BATCH",
			message: `Allocation ${id} names a batch that is not there, or another project than the batch's`,
		});
	}
	return faults;
}

function booksOf(lines: readonly BookLine[]): Iterable<Book> {
	const books = new Map<string, Book>();
	const bookOf = (batchId: string) => {
		const book = books.get(batchId) ?? {
			batchId,
			quantity: 0,
			counters: { free: 0, allocated: 0, retired: 0 },
			extents: [],
			claims: [],
			retired: [],
		};
		books.set(batchId, book);
		return book;
	};
	for (const { kind, batchId, a, b, c, d } of lines) {
		const book = bookOf(batchId);
		if (kind === "BATCH") {
			book.quantity = a;
			book.counters = { free: b, allocated: c, retired: d };
		} else {
			const list = {
				EXTENT: book.extents,
				CLAIM: book.claims,
				RETIREMENT: book.retired,
			}[kind];
			list.push({ start: a, end: b });
		}
	}
	return books.values();
}

function faultsOf({
	batchId,
	quantity,
	counters,
	extents,
	claims,
	retired,
}: Book): BookFault[] {
	const faults: BookFault[] = [];
	const fault = (rule: BookFault["rule"], message: string) =>
		faults.push({ subject: batchId, rule, message });
	if (!isPartition(quantity * GRAMS_PER_TONNE, [...extents, ...claims])) {
		fault(
			"BATCH_PARTITION",
			`Free extents and live allocations don't fill the ${quantity} t exactly once`,
		);
	}
	if (totalLength(mergeIntervals(retired)) !== totalLength(retired))
		fault("RETIRED_ONCE", "Two retirements share grams");
	const notHeld = totalLength(subtract(retired, claims));
	if (notHeld > 0)
		fault(
			"RETIRED_ALLOCATED",
			`${notHeld} g are retired and no live allocation's`,
		);
	const sums = {
		free: totalLength(extents),
		allocated: totalLength(claims) - totalLength(retired),
		retired: totalLength(retired),
	};
	if (JSON.stringify(sums) !== JSON.stringify(counters)) {
		fault(
			"BATCH_COUNTERS",
			`Counters ${JSON.stringify(counters)} are not the sums ${JSON.stringify(sums)}`,
		);
	}
	return faults;
}
