import fc from "fast-check";
import { GRAMS_PER_TONNE } from "../quantities/mass.js";
import { allocateFirstFit, releaseInto } from "./extents.js";
import {
	type Interval,
	intersect,
	isPartition,
	mergeIntervals,
	subtract,
	totalLength,
	wholeTonnes,
} from "./interval.js";

const SPACE = 60;

/** Any intervals, overlapping or not, in a space small enough to model gram by gram. */
const intervals = fc.array(
	fc
		.tuple(fc.nat({ max: SPACE - 1 }), fc.integer({ min: 1, max: 12 }))
		.map(([start, length]) => ({
			start,
			end: Math.min(start + length, SPACE),
		})),
	{ maxLength: 8 },
);

const gramsOf = (list: readonly Interval[]) =>
	new Set(
		list.flatMap(({ start, end }) =>
			Array.from({ length: end - start }, (_, i) => start + i),
		),
	);

const isMinimal = (list: readonly Interval[]) =>
	list.every(
		({ start, end }, i) =>
			start < end && (i === 0 || start > (list[i - 1]?.end ?? 0)),
	);

describe("interval algebra is that of sets of grams", () => {
	it.each([
		[
			"intersect",
			intersect,
			(a: Set<number>, b: Set<number>) => [...a].filter((g) => b.has(g)),
		],
		[
			"subtract",
			subtract,
			(a: Set<number>, b: Set<number>) => [...a].filter((g) => !b.has(g)),
		],
		[
			"merge",
			(a: Interval[], b: Interval[]) => mergeIntervals([...a, ...b]),
			(a: Set<number>, b: Set<number>) => [...a, ...b],
		],
	])("%s", (_, operation, model) => {
		fc.assert(
			fc.property(intervals, intervals, (a, b) => {
				const result = operation(a, b);
				const expected = new Set(model(gramsOf(a), gramsOf(b)));
				expect(gramsOf(result)).toEqual(expected);
				expect(totalLength(result)).toBe(expected.size);
				expect(isMinimal(result)).toBe(true);
			}),
		);
	});

	it("knows a partition: each gram once", () => {
		fc.assert(
			fc.property(intervals, (parts) => {
				const once =
					gramsOf(parts).size === SPACE && totalLength(parts) === SPACE;
				expect(isPartition(SPACE, parts)).toBe(once);
				const rest = subtract([{ start: 0, end: SPACE }], parts);
				const whole = [...mergeIntervals(parts), ...rest];
				expect(isPartition(SPACE, whole.reverse())).toBe(true);
				expect(isPartition(SPACE, [...whole, ...parts])).toBe(
					parts.length === 0,
				);
			}),
		);
	});

	it("refuses what is no interval", () => {
		for (const bad of [
			{ start: 1, end: 1 },
			{ start: 2, end: 1 },
			{ start: -1, end: 1 },
			{ start: 0, end: 0.5 },
		]) {
			expect(() => mergeIntervals([bad])).toThrow(
				expect.objectContaining({ code: "INVALID_INTERVAL" }),
			);
		}
	});
});

describe("wholeTonnes", () => {
	const t = GRAMS_PER_TONNE;

	it.each([
		["less than a tonne", [{ start: 1, end: t }], []],
		["exactly a tonne", [{ start: 0, end: t }], [{ start: 0, end: t }]],
		["ragged ends", [{ start: 1, end: 3 * t + 5 }], [{ start: t, end: 3 * t }]],
		[
			"a credit that two touching parts share",
			[
				{ start: t + 1, end: 2 * t },
				{ start: 0, end: t + 1 },
			],
			[{ start: 0, end: 2 * t }],
		],
		[
			"a credit with a gram missing",
			[
				{ start: 0, end: 10 },
				{ start: 11, end: t },
			],
			[],
		],
	])("finds the whole credits in %s", (_, parts, whole) => {
		expect(wholeTonnes(parts)).toEqual(whole);
	});
});

describe("extents", () => {
	it("takes first fit, across extents, all or nothing", () => {
		const free = [
			{ start: 20, end: 30 },
			{ start: 0, end: 5 },
		];
		expect(allocateFirstFit(free, 7)).toEqual({
			taken: [
				{ start: 0, end: 5 },
				{ start: 20, end: 22 },
			],
			left: [{ start: 22, end: 30 }],
		});
		expect(allocateFirstFit(free, 15)?.left).toEqual([]);
		expect(allocateFirstFit(free, 16)).toBeNull();
		expect(allocateFirstFit(free, 0)?.taken).toEqual([]);
	});

	it("refuses to give back what is free, or the same twice", () => {
		const free = [{ start: 0, end: 5 }];
		const code = "INTERVALS_OVERLAP";
		expect(() => releaseInto(free, [{ start: 4, end: 6 }])).toThrow(
			expect.objectContaining({ code }),
		);
		const twice = { start: 7, end: 8 };
		expect(() => releaseInto(free, [twice, twice])).toThrow(
			expect.objectContaining({ code }),
		);
		expect(() => allocateFirstFit([...free, ...free], 1)).toThrow(
			expect.objectContaining({ code }),
		);
	});
});

type Step =
	| { kind: "register"; size: number }
	| { kind: "allocate"; grams: number }
	| { kind: "release"; pick: number }
	| { kind: "retire"; pick: number };

const history = fc.array(
	fc.oneof(
		fc.record({
			kind: fc.constant("register" as const),
			size: fc.integer({ min: 1, max: 20 }),
		}),
		fc.record({
			kind: fc.constant("allocate" as const),
			grams: fc.integer({ min: 1, max: 15 }),
		}),
		fc.record({ kind: fc.constant("release" as const), pick: fc.nat() }),
		fc.record({ kind: fc.constant("retire" as const), pick: fc.nat() }),
	),
	{ maxLength: 40 },
);

/** The books under test beside a plain list that says for each gram who owns it: "free", a claim's number, or "retired". */
class Books {
	size = 0;
	free: Interval[] = [];
	live = new Map<number, Interval[]>();
	retired: Interval[] = [];
	owners: (number | "free" | "retired")[] = [];
	claims = 0;

	apply(step: Step): void {
		if (step.kind === "register") {
			const end = this.size + step.size;
			this.free = releaseInto(this.free, [{ start: this.size, end }]);
			this.owners.push(
				...Array.from({ length: step.size }, () => "free" as const),
			);
			this.size = end;
		} else if (step.kind === "allocate") {
			this.allocate(step.grams);
		} else {
			this.settle(step);
		}
	}

	private allocate(grams: number): void {
		const unowned = this.owners.flatMap((owner, gram) =>
			owner === "free" ? [gram] : [],
		);
		const fit = allocateFirstFit(this.free, grams);
		if (unowned.length < grams) {
			expect(fit).toBeNull();
			return;
		}
		const claim = ++this.claims;
		for (const gram of unowned.slice(0, grams)) this.owners[gram] = claim;
		this.free = fit?.left ?? [];
		this.live.set(claim, fit?.taken ?? []);
	}

	private settle(step: { kind: "release" | "retire"; pick: number }): void {
		const claims = [...this.live.keys()];
		const claim = claims[step.pick % Math.max(claims.length, 1)];
		if (claim === undefined) return;
		const held = this.live.get(claim) ?? [];
		this.live.delete(claim);
		if (step.kind === "release") this.free = releaseInto(this.free, held);
		else this.retired = releaseInto(this.retired, held);
		const after = step.kind === "release" ? "free" : "retired";
		this.owners = this.owners.map((owner) => (owner === claim ? after : owner));
	}

	check(): void {
		const owned = (owner: number | "free" | "retired") =>
			new Set(this.owners.flatMap((o, gram) => (o === owner ? [gram] : [])));
		expect(gramsOf(this.free)).toEqual(owned("free"));
		expect(gramsOf(this.retired)).toEqual(owned("retired"));
		for (const [claim, held] of this.live) {
			expect(gramsOf(held)).toEqual(owned(claim));
		}
		expect(
			isPartition(this.size, [
				...this.free,
				...this.retired,
				...[...this.live.values()].flat(),
			]),
		).toBe(true);
		expect(isMinimal(this.free)).toBe(true);
	}
}

describe("a history of register, allocate, release and retire", () => {
	it("leaves each gram with exactly the owner that a gram-by-gram model says", () => {
		fc.assert(
			fc.property(history, (steps) => {
				const books = new Books();
				for (const step of steps) {
					books.apply(step);
					books.check();
				}
			}),
		);
	});
});
