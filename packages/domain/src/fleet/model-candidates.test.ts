import { type KnownModel, rankCandidates } from "./model-candidates.js";
import { catalogueKeys, modelKeys } from "./model-keys.js";

const model = (
	name: string,
	category: KnownModel["category"] = "NOTEBOOK",
	manufacturer = "Lenovo",
): KnownModel => ({ name, category, manufacturer });

const CATALOGUE: KnownModel[] = [
	...[
		"ThinkPad X1 Carbon Gen 9",
		"ThinkPad X1 Carbon Gen 10",
		"ThinkPad X1 Carbon 3rd Gen",
		"ThinkPad X1 Yoga Gen 6",
		"ThinkPad T14 Gen 3",
		"ThinkPad T14s Gen 3",
		"ThinkPad T470",
		"ThinkPad T490s",
		"ThinkPad E14",
		"IdeaPad 5 14 Gen 3",
	].map((name) => model(name)),
	...["ThinkCentre M70 Tiny", "ThinkCentre M70 All-in-One"].map((name) =>
		model(name, "DESKTOP"),
	),
	...["ThinkVision P24q-20", "ThinkVision T27p-10", "ThinkVision P24h-20"].map(
		(name) => model(name, "MONITOR"),
	),
	...["EliteBook 840 G8", "EliteBook 850 G8"].map((name) =>
		model(name, "NOTEBOOK", "HP"),
	),
	...["Latitude 5420", "Latitude 7420"].map((name) =>
		model(name, "NOTEBOOK", "Dell"),
	),
];

const ranked = (
	name: string,
	category: KnownModel["category"] = "NOTEBOOK",
	manufacturer?: string,
) => rankCandidates({ name, category, manufacturer }, CATALOGUE, 5);

describe("rankCandidates", () => {
	it.each<[string, KnownModel["category"], string | undefined, string]>([
		[
			"ThinkPad X1 Carbon Gen 11",
			"NOTEBOOK",
			"Lenovo",
			"ThinkPad X1 Carbon Gen 10",
		],
		["X1 Carbon 8th Gen", "NOTEBOOK", "LENOVO", "ThinkPad X1 Carbon Gen 9"],
		["X1 Carbon 8th Gen", "NOTEBOOK", undefined, "ThinkPad X1 Carbon Gen 9"],
		["ThinkPad T14 Gen 4", "NOTEBOOK", undefined, "ThinkPad T14 Gen 3"],
		["ThinkPad T14s Gen 4 AMD", "NOTEBOOK", undefined, "ThinkPad T14s Gen 3"],
		["ThinkPad T480", "NOTEBOOK", undefined, "ThinkPad T470"],
		["ThinkPad T480s", "NOTEBOOK", undefined, "ThinkPad T490s"],
		["ThinkVision P24q-30", "MONITOR", undefined, "ThinkVision P24q-20"],
		["ThinkCentre M70q Tiny", "DESKTOP", undefined, "ThinkCentre M70 Tiny"],
		[
			"HP EliteBook 840 G9 Notebook PC",
			"NOTEBOOK",
			"HP Inc.",
			"EliteBook 840 G8",
		],
		["Latitude 5430", "NOTEBOOK", "Dell Inc.", "Latitude 5420"],
	])(
		"puts the nearest to %p (%s of %p) first: %p",
		(name, category, maker, first) => {
			expect(ranked(name, category, maker)[0]?.model.name).toBe(first);
		},
	);

	it.each([
		[
			"ThinkPad X1 Carbon Gen 11",
			"The same: ThinkPad X1 Carbon; another generation: Gen 11 on yours, Gen 10 here.",
		],
		[
			"ThinkPad T14 Gen 4 AMD",
			"The same: ThinkPad T14; another generation: Gen 4 on yours, Gen 3 here; only on yours: amd.",
		],
		[
			"ThinkPad T480",
			"The same: ThinkPad; another model: T480 on yours, T470 here.",
		],
	])("says what %p shares and where it differs", (name, evidence) => {
		expect(ranked(name)[0]?.evidence).toBe(evidence);
	});

	it("never crosses makers or categories", () => {
		expect(ranked("ThinkPad X1 Carbon Gen 9", "DESKTOP")).toEqual([]);
		expect(ranked("X1 Carbon Gen 9", "NOTEBOOK", "HP")).toEqual([]);
		for (const { model: found } of ranked("EliteBook 840 G9", "NOTEBOOK", "HP"))
			expect(found.manufacturer).toBe("HP");
	});

	it.each(["ThinkPad", "Notebook", "Yoga Slim 7", "MateBook X Pro", ""])(
		"offers nothing for %p, where only common words speak for a model",
		(name) => {
			expect(ranked(name)).toEqual([]);
		},
	);

	it("gives no more than asked for, most alike first, whatever the order of the catalogue", () => {
		const asked = { name: "ThinkPad T14 Gen 4", category: "NOTEBOOK" } as const;
		const found = rankCandidates(asked, CATALOGUE, 2);
		expect(found).toHaveLength(2);
		expect(rankCandidates(asked, [...CATALOGUE].reverse(), 2)).toEqual(found);
		expect(found[0]?.likeness).toBeGreaterThanOrEqual(found[1]?.likeness ?? 1);
	});
});

describe("a candidate is no match", () => {
	const keysOf = (name: string) =>
		catalogueKeys({ manufacturer: "Lenovo", name });

	it.each(["Lenovo", undefined])(
		"matches another spelling outright, of maker %p",
		(maker) => {
			expect(keysOf("ThinkPad X1 Carbon Gen 9")).toEqual(
				expect.arrayContaining(
					modelKeys("X1 Carbon 9th Gen", undefined, maker),
				),
			);
		},
	);

	it.each([
		["X1 Carbon 9th Gen", "ThinkPad X1 Carbon Gen 10"],
		["ThinkPad X1 Carbon Gen 9", "ThinkPad X1 Carbon"],
		["ThinkPad T14 Gen 4", "ThinkPad T14 Gen 3"],
		["ThinkPad T14s", "ThinkPad T14"],
		["ThinkVision P24q-30", "ThinkVision P24q-20"],
	])("never takes %p for %p", (asked, known) => {
		for (const key of modelKeys(asked, undefined, "Lenovo"))
			expect(keysOf(known)).not.toContain(key);
		for (const key of modelKeys(asked))
			expect(keysOf(known)).not.toContain(key);
	});
});
