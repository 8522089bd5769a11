import fc from "fast-check";
import { parseSerialRange } from "../serials/parse-serial-range.js";
import type { SerialRange } from "../serials/serial-range.js";
import { unitIdentity } from "../serials/unit-identity.js";
import type { DifferenceKind } from "./difference.js";
import {
	type BookedRetirement,
	LISTED_STATUSES,
	type Reconcilable,
} from "./listed-credits.js";
import { reconcile } from "./reconcile.js";

const acr = (first: number, last: number) =>
	parseSerialRange(`ACR-US-192-2010-203-${first} to ${last}`);
const cer = (first: number, last: number) =>
	parseSerialRange(`RW-5-${first}-${last}-2-2-0-7014`);
const listedCer = (first: number, last: number) =>
	parseSerialRange(
		`RW-5-${first}-2-2-0-7014 - RW-5-${last}-2-2-0-7014`,
		"GOLD_STANDARD",
	);

/** Disjoint runs of numbers with holes between them. */
const runs = fc
	.array(
		fc.record({
			gap: fc.nat({ max: 4 }),
			length: fc.integer({ min: 1, max: 8 }),
		}),
		{ maxLength: 5 },
	)
	.map((list) => {
		let next = 0;
		return list.map(({ gap, length }) => {
			const first = next + gap;
			next = first + length;
			return { first, last: next - 1 };
		});
	});

const DAYS = ["2026-03-01", "2026-03-02"];

const books: fc.Arbitrary<Reconcilable> = fc
	.record({
		ofAcr: runs,
		ofCdm: runs,
		retirements: fc.array(
			fc.record({
				start: fc.nat({ max: 7 }),
				length: fc.integer({ min: 1, max: 5 }),
				retiredOn: fc.constantFrom(...DAYS),
				beneficiary: fc.constantFrom("Example AB", "Other AB"),
			}),
			{ maxLength: 10 },
		),
		rows: fc.array(
			fc.record({
				write: fc.constantFrom(acr, cer, listedCer),
				first: fc.nat({ max: 40 }),
				length: fc.integer({ min: 1, max: 14 }),
				quantity: fc.option(fc.nat({ max: 14 })),
				status: fc.constantFrom(...LISTED_STATUSES),
				date: fc.option(fc.constantFrom(...DAYS)),
				beneficiary: fc.option(fc.constantFrom("example ab", "Other AB")),
			}),
			{ maxLength: 8 },
		),
		scope: fc.record({
			holdings: fc.boolean(),
			retirements: fc.boolean(),
			others: fc.boolean(),
		}),
	})
	.map(({ ofAcr, ofCdm, retirements, rows, scope }) => {
		const batches = [
			...ofAcr.map(({ first, last }) => acr(first, last)),
			...ofCdm.map(({ first, last }) => cer(first, last)),
		].map((range, i) => ({ id: `b${i}`, range }));
		return {
			batches,
			// At most one retirement in each batch, within it.
			retirements: batches.flatMap(({ range }, i): BookedRetirement[] => {
				const of = retirements[i];
				if (!of || of.start >= range.quantity) return [];
				const { retiredOn, beneficiary } = of;
				const first = range.first + of.start;
				const last = Math.min(range.last, first + of.length - 1);
				const write = range.registry === "ACR" ? acr : cer;
				return [
					{ id: `r${i}`, range: write(first, last), retiredOn, beneficiary },
				];
			}),
			rows: rows.map(({ write, first, length, ...rest }, i) => ({
				row: i + 2,
				range: write(first, first + length - 1),
				...rest,
			})),
			scope,
		};
	});

const unitsOf = (range: SerialRange): string[] => {
	const { space, first } = unitIdentity(range);
	return Array.from(
		{ length: range.quantity },
		(_, i) => `${space} ${first + i}`,
	);
};

/** What of a list claims a credit, in the list's order. */
function claims<T extends { range: SerialRange }>(list: readonly T[]) {
	const by = new Map<string, T[]>();
	for (const item of list)
		for (const unit of unitsOf(item.range))
			by.set(unit, [...(by.get(unit) ?? []), item]);
	return (unit: string): T[] => by.get(unit) ?? [];
}

/** The rules of reconciliation, said of one credit at a time with plain sets. */
function model(input: Reconcilable): Map<string, Set<DifferenceKind>> {
	const { batches, retirements, rows, scope } = input;
	const [batchOf, retirementOf, rowsOf] = [
		claims(batches),
		claims(retirements),
		claims(rows),
	];
	const units = [...batches, ...rows].flatMap(({ range }) => unitsOf(range));
	return new Map(
		[...new Set(units)].map((unit) => {
			const [mine] = batchOf(unit);
			const [retirement] = retirementOf(unit);
			const of = (status: string) =>
				rowsOf(unit).filter((item) => item.status === status);
			const [issued, held, retired, cancelled] = LISTED_STATUSES.map(of) as [
				ReturnType<typeof of>,
				ReturnType<typeof of>,
				ReturnType<typeof of>,
				ReturnType<typeof of>,
			];
			const [row] = retired;
			const listed = held.length + cancelled.length > 0;
			const names = [row?.beneficiary, retirement?.beneficiary].map((name) =>
				name?.toLowerCase(),
			);
			const rules: [DifferenceKind, boolean][] = [
				["CANCELLED_THERE", !!mine && cancelled.length > 0],
				["RETIRED_THERE_NOT_HERE", !!mine && !!row && !retirement],
				[
					"RETIRED_HERE_NOT_THERE",
					!!retirement && !row && (scope.retirements || listed),
				],
				[
					"MISSING_THERE",
					!!mine && !retirement && !row && !listed && scope.holdings,
				],
				[
					"MISSING_HERE",
					!mine && held.length + retired.length > 0 && !scope.others,
				],
				[
					"OVERLAPPING_ROWS",
					issued.length > 1 ||
						held.length + retired.length + cancelled.length > 1,
				],
				[
					"WRONG_DATE",
					!!retirement && !!row?.date && row.date !== retirement.retiredOn,
				],
				[
					"WRONG_BENEFICIARY",
					!!retirement && !!row?.beneficiary && names[0] !== names[1],
				],
			];
			return [
				unit,
				new Set(rules.flatMap(([kind, holds]) => (holds ? [kind] : []))),
			];
		}),
	);
}

/** Whether both say the same of a credit. Of several retired rows the model can't know the first: only that they overlap. */
function agree(
	said: ReadonlySet<DifferenceKind>,
	expected: ReadonlySet<DifferenceKind>,
): boolean {
	if (expected.has("OVERLAPPING_ROWS")) return said.has("OVERLAPPING_ROWS");
	return (
		said.size === expected.size && [...expected].every((kind) => said.has(kind))
	);
}

describe("reconcile, against plain sets of credits", () => {
	it("says the same of every single credit", () => {
		fc.assert(
			fc.property(books, (input) => {
				const { differences, agreeing, compared } = reconcile(input);
				const told = new Map<string, Set<DifferenceKind>>();
				for (const { kind, ranges, credits } of differences) {
					if (kind === "WRONG_QUANTITY") continue;
					const units = ranges.flatMap(unitsOf);
					expect([new Set(units).size, units.length]).toEqual([
						credits,
						credits,
					]);
					for (const unit of units)
						told.set(unit, (told.get(unit) ?? new Set()).add(kind));
				}
				const none: ReadonlySet<DifferenceKind> = new Set();
				const expected = model(input);
				expect(
					[...expected].filter(
						([unit, kinds]) => !agree(told.get(unit) ?? none, kinds),
					),
				).toEqual([]);
				expect([...told.keys()].filter((unit) => !expected.has(unit))).toEqual(
					[],
				);
				const ours = input.batches.flatMap(({ range }) => unitsOf(range));
				expect(compared).toBe(ours.length);
				expect(agreeing).toBe(ours.filter((unit) => !told.has(unit)).length);
			}),
			{ numRuns: 300 },
		);
	});

	it("tells every row whose quantity isn't last − first + 1", () => {
		fc.assert(
			fc.property(books, (input) => {
				const wrong = input.rows.filter(
					({ quantity, range }) =>
						quantity !== null && quantity !== range.last - range.first + 1,
				);
				expect(
					reconcile(input).differences.flatMap(({ kind, rows }) =>
						kind === "WRONG_QUANTITY" ? rows : [],
					),
				).toEqual(wrong.map(({ row }) => row));
			}),
		);
	});

	it("says the same in whatever order the rows come", () => {
		fc.assert(
			fc.property(books, (input) => {
				const backwards = { ...input, rows: [...input.rows].reverse() };
				expect(reconcile(backwards)).toEqual(reconcile(input));
			}),
		);
	});
});
