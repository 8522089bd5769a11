import { parseSerialRange } from "../serials/parse-serial-range.js";
import type { SerialRange } from "../serials/serial-range.js";
import type {
	BookedRetirement,
	ListedCredits,
	ListingScope,
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

const ACCOUNT: ListingScope = {
	holdings: true,
	retirements: true,
	others: false,
};

const row = (
	line: number,
	range: SerialRange,
	over: Partial<ListedCredits> = {},
): ListedCredits => ({
	row: line,
	range,
	quantity: range.quantity,
	status: "HELD",
	date: null,
	beneficiary: null,
	...over,
});
const retired = (
	line: number,
	range: SerialRange,
	over: Partial<ListedCredits> = {},
) =>
	row(line, range, {
		status: "RETIRED",
		date: "2026-03-01",
		beneficiary: "Example AB",
		...over,
	});
const retirement = (
	id: string,
	range: SerialRange,
	over: Partial<BookedRetirement> = {},
): BookedRetirement => ({
	id,
	range,
	retiredOn: "2026-03-01",
	beneficiary: "Example AB",
	...over,
});

describe("reconcile", () => {
	it("finds nothing where both say the same, in other pieces and other letters", () => {
		expect(
			reconcile({
				batches: [{ id: "b", range: acr(1, 100) }],
				retirements: [
					retirement("r1", acr(1, 10)),
					retirement("r2", acr(11, 20)),
				],
				rows: [
					row(4, acr(60, 100)),
					retired(2, acr(1, 20), { beneficiary: " EXAMPLE  ab" }),
					row(3, acr(21, 59)),
				],
				scope: ACCOUNT,
			}),
		).toEqual({ differences: [], agreeing: 100, compared: 100 });
	});

	it("tells each difference with its credits, its lines and what to do", () => {
		const { differences, agreeing, compared } = reconcile({
			batches: [
				{ id: "b1", range: acr(1, 100) },
				{ id: "b2", range: acr(201, 210) },
			],
			retirements: [
				retirement("r1", acr(1, 10)),
				retirement("r2", acr(11, 20)),
				retirement("r3", acr(21, 30)),
				retirement("r4", acr(91, 95)),
			],
			rows: [
				retired(2, acr(1, 10)),
				retired(3, acr(11, 20), { beneficiary: "Another AB" }),
				retired(4, acr(21, 30), { date: "2026-03-02", quantity: 9 }),
				retired(5, acr(31, 40)),
				row(6, acr(41, 92)),
				row(7, acr(50, 51)),
				row(8, acr(97, 100), { status: "CANCELLED" }),
				row(9, acr(301, 305)),
			],
			scope: ACCOUNT,
		});
		const told = differences.map(
			({
				kind,
				ranges,
				credits,
				rows,
				batchIds,
				retirementIds,
				ours,
				theirs,
			}) => [
				kind,
				ranges.map(({ first, last }) => [first, last]),
				credits,
				rows,
				[...batchIds, ...retirementIds],
				ours,
				theirs,
			],
		);
		expect(told).toEqual([
			["RETIRED_HERE_NOT_THERE", [[91, 92]], 2, [6], ["b1", "r4"], null, null],
			["RETIRED_HERE_NOT_THERE", [[93, 95]], 3, [], ["b1", "r4"], null, null],
			["MISSING_THERE", [[96, 96]], 1, [], ["b1"], null, null],
			["MISSING_THERE", [[201, 210]], 10, [], ["b2"], null, null],
			["CANCELLED_THERE", [[97, 100]], 4, [8], ["b1"], null, null],
			["RETIRED_THERE_NOT_HERE", [[31, 40]], 10, [5], ["b1"], null, null],
			[
				"WRONG_BENEFICIARY",
				[[11, 20]],
				10,
				[3],
				["b1", "r2"],
				"Example AB",
				"Another AB",
			],
			[
				"WRONG_DATE",
				[[21, 30]],
				10,
				[4],
				["b1", "r3"],
				"2026-03-01",
				"2026-03-02",
			],
			["OVERLAPPING_ROWS", [[50, 51]], 2, [6, 7], ["b1"], null, null],
			["WRONG_QUANTITY", [[21, 30]], 10, [4], [], "10", "9"],
			["MISSING_HERE", [[301, 305]], 5, [9], [], null, null],
		]);
		expect(compared).toBe(110);
		expect(agreeing).toBe(10 + 48);
		for (const { toDo } of differences)
			expect(toDo).toMatch(/^[A-Z“T0-9].+\.$/);
	});

	it("joins the runs of one difference, around what others say of the same", () => {
		const { differences } = reconcile({
			batches: [{ id: "b", range: acr(1, 10) }],
			retirements: [],
			rows: [row(2, acr(4, 5))],
			scope: ACCOUNT,
		});
		expect(differences).toHaveLength(1);
		expect(differences[0]).toMatchObject({
			kind: "MISSING_THERE",
			credits: 8,
			ranges: [acr(1, 3), acr(6, 10)],
		});
	});

	it("knows a CER that another registry lists", () => {
		const reconciled = reconcile({
			batches: [{ id: "b", range: cer(100, 109) }],
			retirements: [],
			rows: [row(2, listedCer(100, 109))],
			scope: ACCOUNT,
		});
		expect(reconciled).toEqual({ differences: [], agreeing: 10, compared: 10 });
	});

	it("takes absence for a difference in complete lists only", () => {
		const books = {
			batches: [{ id: "b", range: acr(1, 10) }],
			retirements: [retirement("r", acr(1, 2))],
			rows: [retired(2, acr(50, 60))],
		};
		const kinds = (scope: ListingScope) =>
			reconcile({ ...books, scope }).differences.map(({ kind }) => kind);
		expect(
			kinds({ holdings: false, retirements: false, others: true }),
		).toEqual([]);
		expect(kinds({ holdings: false, retirements: true, others: true })).toEqual(
			["RETIRED_HERE_NOT_THERE"],
		);
		expect(
			kinds({ holdings: true, retirements: false, others: false }),
		).toEqual(["MISSING_THERE", "MISSING_HERE"]);
	});

	it("is quick about tens of thousands of rows, also where all lie upon each other", () => {
		const batches = Array.from({ length: 10_000 }, (_, i) => ({
			id: `b${i}`,
			range: acr(i * 10, i * 10 + 8),
		}));
		const apart = batches.map(({ range }, i) => row(i + 2, range));
		expect(
			reconcile({ batches, retirements: [], rows: apart, scope: ACCOUNT })
				.agreeing,
		).toBe(90_000);
		const nested = Array.from({ length: 1_000 }, (_, i) =>
			row(i + 2, acr(i, 20_000 - i)),
		);
		const { differences } = reconcile({
			batches: [],
			retirements: [],
			rows: nested,
			scope: { ...ACCOUNT, others: true },
		});
		expect(
			Math.max(...differences.map(({ rows }) => rows.length)),
		).toBeLessThanOrEqual(20);
	});
});
