import fc from "fast-check";
import { parseSerialRange } from "./parse-serial-range.js";
import {
	intersectRanges,
	splitRange,
	subtractRanges,
	totalQuantity,
	unionRanges,
} from "./range-sets.js";
import type { SerialRange } from "./serial-range.js";
import { unitIdentity } from "./unit-identity.js";

/** Ways to write ranges; the first two are of one numbering, and so are the next two, and the next two. */
const WRITERS: readonly ((a: number, b: number) => SerialRange)[] = [
	(a, b) =>
		parseSerialRange(
			`9660-${a}-${b}-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0`,
		),
	(a, b) =>
		parseSerialRange(
			`8040-${a}-${b}-VCU-042-MER-PE-14-1360-01072013-30062014-1`,
		),
	(a, b) => parseSerialRange(`RW-5-${a}-${b}-2-2-0-7014`),
	(a, b) =>
		parseSerialRange(
			`RW-5-${a}-2-2-0-7014 - RW-5-${b}-2-2-0-7014`,
			"GOLD_STANDARD",
		),
	(a, b) => parseSerialRange(`B-7-${a} to ${b}`, "PURO"),
	(a, b) => parseSerialRange(`b-7-${a} to ${b}`, "OTHER"),
	(a, b) => parseSerialRange(`ACR-US-192-2010-203-${a}-${b}`),
	(a, b) => parseSerialRange(`ACR-US-192-2010-204-${a} to ${b}`),
];

const range = fc
	.record({
		write: fc.constantFrom(...WRITERS),
		first: fc.nat({ max: 30 }),
		length: fc.integer({ min: 1, max: 12 }),
	})
	.map(({ write, first, length }) => write(first, first + length - 1));
const ranges = fc.array(range, { maxLength: 12 });

/** Each credit by name, as often as it is listed. */
const creditsOf = (list: readonly SerialRange[]): string[] =>
	list.flatMap((item) => {
		const { space, first } = unitIdentity(item);
		return Array.from(
			{ length: item.quantity },
			(_, i) => `${space} ${first + i}`,
		);
	});

/** What every result must be: readable, sorted, and no credit twice. */
function expectSet(list: readonly SerialRange[], credits: Set<string>): void {
	for (const item of list)
		expect(parseSerialRange(item.text, item.registry)).toEqual(item);
	const found = creditsOf(list);
	expect(new Set(found)).toEqual(credits);
	expect(found).toHaveLength(credits.size);
	expect(totalQuantity(list)).toBe(credits.size);
}

describe("sets of serial ranges behave as plain sets of credits", () => {
	it("in union", () => {
		fc.assert(
			fc.property(ranges, (list) => {
				expectSet(unionRanges(list), new Set(creditsOf(list)));
			}),
		);
	});

	it("in intersection", () => {
		fc.assert(
			fc.property(ranges, ranges, (a, b) => {
				const theirs = new Set(creditsOf(b));
				expectSet(
					intersectRanges(a, b),
					new Set(creditsOf(a).filter((credit) => theirs.has(credit))),
				);
			}),
		);
	});

	it("in subtraction", () => {
		fc.assert(
			fc.property(ranges, ranges, (a, b) => {
				const theirs = new Set(creditsOf(b));
				expectSet(
					subtractRanges(a, b),
					new Set(creditsOf(a).filter((credit) => !theirs.has(credit))),
				);
			}),
		);
	});

	it("in splitting", () => {
		fc.assert(
			fc.property(
				range.filter(({ quantity }) => quantity > 1),
				fc.nat(),
				(item, n) => {
					const offset = 1 + (n % (item.quantity - 1));
					const [left, right] = splitRange(item, offset);
					expect(left.quantity).toBe(offset);
					expect(creditsOf([left, right])).toEqual(creditsOf([item]));
				},
			),
		);
	});
});

it("joins what touches and prints alike, and nothing else", () => {
	const [verra, older] = WRITERS;
	if (!verra || !older) throw new Error("no writers");
	expect(
		unionRanges([verra(5, 9), verra(1, 4), older(10, 12)]).map(
			({ text }) => text,
		),
	).toEqual([verra(1, 9).text, older(10, 12).text]);
});

it("cuts no empty part off", () => {
	const five = parseSerialRange("ACR-US-192-2010-203-1-5");
	for (const offset of [0, 5, 6, -1, 1.5])
		expect(() => splitRange(five, offset)).toThrow(
			expect.objectContaining({ code: "OUT_OF_RANGE" }),
		);
});

it("takes tens of thousands of ranges without comparing each with each", () => {
	const write = WRITERS[6] as (a: number, b: number) => SerialRange;
	const many = (shift: number) =>
		Array.from({ length: 20_000 }, (_, i) =>
			write(i * 10 + shift, i * 10 + shift + 4),
		);
	expect(totalQuantity(intersectRanges(many(0), many(3)))).toBe(40_000);
});
