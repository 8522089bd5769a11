import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { GRAMS_PER_TONNE } from "../quantities/mass.js";
import { parseSerialRange } from "./parse-serial-range.js";
import {
	contains,
	overlaps,
	serialsOfGrams,
	subRange,
} from "./range-algebra.js";

type Printer = (first: number, last: number) => string;
const printers: readonly Printer[] = [
	(a, b) => `9660-${a}-${b}-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0`,
	(a, b) => `8040-${a}-${b}-VCU-042-MER-PE-14-1360-01072013-30062014-1`,
	(a, b) => `GS1-1-KE-GS7495-16-2025-30645-${a}-${b}`,
	(a, b) => `ACR-US-192-2010-203-${a}-${b}`,
	(a, b) => `ACR-US-192-2010-203-${a} to ${b}`,
	(a, b) => `CAR-ROC-US-293-1-120-CA-2006-102-${a} to ${b}`,
	(a, b) => `RW-5-${a}-2-2-0-7014 - RW-5-${b}-2-2-0-7014`,
	(a, b) => `RW-5-${a}-${b}-2-2-0-7014`,
	(a, b) => `FCPF-CI-130-2023-21-${a} to ${b}`,
	(a, b) => `1-${a}-${b}-VCU-004-APX-IN-1-80-01042006-31032007-0`,
	(a, b) => `ISO-1-BSTORE-GBR-F5X7-2024-${a}-${b}`,
	(a, b) =>
		`PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_${a}-${b}`,
	(a, b) => `${gsrn(a)} - ${gsrn(b)}`,
];

/** A Puro certificate's number of the older form: facility, then twelve digits. */
function gsrn(number: number): string {
	return `643002406555908611${String(number).padStart(12, "0")}`;
}

/** A printed range of any format. */
const printed = fc
	.record({
		print: fc.constantFrom(...printers),
		first: fc.nat({ max: 2 ** 39 }),
		quantity: fc.integer({ min: 1, max: 10 ** 6 }),
	})
	.map(({ print, first, quantity }) => ({
		print,
		range: parseSerialRange(print(first, first + quantity - 1)),
	}));

const piece = printed.chain(({ print, range }) =>
	fc
		.tuple(
			fc.nat({ max: range.quantity - 1 }),
			fc.integer({ min: 1, max: range.quantity }),
		)
		.map(([offset, wanted]) => ({
			print,
			range,
			offset,
			quantity: Math.min(wanted, range.quantity - offset),
		})),
);

describe("subRange", () => {
	it("prints what the registry would write, and reads back the same", () => {
		fc.assert(
			fc.property(piece, ({ print, range, offset, quantity }) => {
				const sub = subRange(range, offset, quantity);
				const first = range.first + offset;
				expect(sub.text).toBe(print(first, first + quantity - 1));
				expect(parseSerialRange(sub.text)).toEqual(sub);
				expect(contains(range, sub)).toBe(true);
			}),
		);
	});

	it("is the whole for the whole, and composes", () => {
		fc.assert(
			fc.property(piece, ({ range, offset, quantity }) => {
				expect(subRange(range, 0, range.quantity)).toEqual(range);
				const sub = subRange(range, offset, quantity);
				expect(subRange(sub, quantity - 1, 1)).toEqual(
					subRange(range, offset + quantity - 1, 1),
				);
			}),
		);
	});

	it("cuts a range into pieces that don't overlap", () => {
		fc.assert(
			fc.property(piece, ({ range, offset }) => {
				fc.pre(offset > 0);
				const left = subRange(range, 0, offset);
				const right = subRange(range, offset, range.quantity - offset);
				expect(overlaps(left, right)).toBe(false);
				expect(overlaps(range, left) && overlaps(right, range)).toBe(true);
				expect(left.quantity + right.quantity).toBe(range.quantity);
			}),
		);
	});

	it.each([
		[-1, 1],
		[0, 0],
		[0, 6],
		[5, 1],
		[0.5, 1],
	])("refuses %d, %d of 5 credits", (offset, quantity) => {
		const range = parseSerialRange("ACR-US-192-2010-203-1-5");
		expect(() => subRange(range, offset, quantity)).toThrow(
			expect.objectContaining({ code: "OUT_OF_RANGE" }),
		);
	});
});

describe("overlaps", () => {
	it("compares Verra units by their number alone", () => {
		const a = parseSerialRange(
			"9660-10-20-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
		);
		const b = parseSerialRange(
			"8040-20-30-VCU-042-MER-PE-14-1360-01072013-30062014-1",
		);
		expect(overlaps(a, b)).toBe(true);
		expect(contains(a, b)).toBe(false);
	});

	it("keeps batches apart where numbers restart", () => {
		const a = parseSerialRange("ACR-US-192-2010-203-1-5000");
		expect(overlaps(a, parseSerialRange("ACR-US-192-2010-204-1-5000"))).toBe(
			false,
		);
		expect(
			overlaps(a, parseSerialRange("ACR-US-192-2010-203-5000 to 5001")),
		).toBe(true);
	});
});

describe("serialsOfGrams", () => {
	const range = parseSerialRange("ACR-US-192-2010-203-101-105");

	it.each([
		[0, 1, "101-101"],
		[0, 1_000_000, "101-101"],
		[999_999, 1_000_001, "101-102"],
		[1_000_000, 2_000_000, "102-102"],
		[0, 5_000_000, "101-105"],
		[4_999_999, 5_000_000, "105-105"],
	])("grams %d to %d are of credits %s", (start, end, credits) => {
		expect(serialsOfGrams(range, start, end).text).toBe(
			`ACR-US-192-2010-203-${credits}`,
		);
	});

	it.each([
		[0, 0],
		[-1, 1],
		[2, 1],
		[0, 5_000_001],
	])("refuses grams %d to %d", (start, end) => {
		expect(() => serialsOfGrams(range, start, end)).toThrow(
			expect.objectContaining({ code: "INVALID_INTERVAL" }),
		);
	});

	it("touches a credit exactly when it holds one of its grams, up to the largest batch", () => {
		const big = parseSerialRange("ACR-US-192-2010-203-1-9007199254");
		const size = big.quantity * GRAMS_PER_TONNE;
		fc.assert(
			fc.property(
				fc.nat({ max: big.quantity - 1 }),
				fc.integer({ min: -2, max: 2 }),
				(credit, delta) => {
					const gram = Math.min(
						Math.max(credit * GRAMS_PER_TONNE + delta, 0),
						size - 1,
					);
					const expected = BigInt(gram) / BigInt(GRAMS_PER_TONNE) + 1n;
					expect(serialsOfGrams(big, gram, gram + 1).firstText).toBe(
						String(expected),
					);
				},
			),
		);
	});
});

const ISSUANCES = "../shared/data/cdm/issuances.csv";
const CANCELLATIONS = "../shared/data/cdm/cancellations.csv";
const CER_TYPES: Record<string, number> = { CER: 5, tCER: 6, lCER: 7 };

(existsSync(ISSUANCES) ? describe : describe.skip)(
	"the CDM's whole ledger (needs ../shared/data)",
	() => {
		const read = (file: string, from: number) =>
			readFileSync(file, "utf8")
				.trim()
				.split(/\r?\n/)
				.slice(1)
				.map((row) => row.split(",").slice(from))
				.filter(([, , unitType = ""]) => unitType in CER_TYPES)
				.map(
					([party, project, unitType = "", period, first, last, quantity]) => {
						const type = CER_TYPES[unitType];
						const tail = `${period}-${period}-0-${project}`;
						const range = parseSerialRange(
							`${party}-${type}-${first}-${last}-${tail}`,
							"CDM",
						);
						expect(range.quantity).toBe(Number(quantity));
						return range;
					},
				)
				.sort((a, b) =>
					a.scope === b.scope ? a.first - b.first : a.scope < b.scope ? -1 : 1,
				);

		it("issues no number twice within a host country, and cancels none twice", () => {
			for (const ranges of [read(ISSUANCES, 1), read(CANCELLATIONS, 2)]) {
				expect(ranges.length).toBeGreaterThan(6_000);
				const clashes = ranges.filter((range, i) => {
					const next = ranges[i + 1];
					return next !== undefined && overlaps(range, next);
				});
				expect(clashes).toEqual([]);
			}
		});
	},
);
