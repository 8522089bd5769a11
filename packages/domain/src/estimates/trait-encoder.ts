import type { DeviceCategory } from "../fleet/device-category.js";
import { type DeviceTraits, traitsOf } from "./device-traits.js";
import type { LearntSheet } from "./estimator.js";
import { meanOf, medianOf } from "./middle.js";
import type { TraitColumn } from "./regression-tree.js";

/** A word that fewer sheets have can't be told from chance. */
const LEAST_SHEETS_A_WORD = 2;
const LEAST_SHEETS_A_SERIES = 3;

type Known = {
	traits: DeviceTraits;
	/** Year of issue, as a fraction. */
	issued: number | undefined;
};

type Measure = (traits: DeviceTraits) => number | undefined;

/** One value of a device, as a number. */
type Column = { name: string; of: (traits: DeviceTraits) => number };

/** Turns traits into numbers, in the same columns for every device. */
export type TraitEncoder = {
	/** Names of the columns. */
	names: readonly string[];
	encode(traits: DeviceTraits): Float64Array;
};

const lnOf = (value: number | undefined) =>
	value === undefined ? undefined : Math.log(value);

function grouped<T>(
	items: readonly T[],
	key: (item: T) => string | undefined,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const name = key(item);
		if (name === undefined) continue;
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [item]);
		else group.push(item);
	}
	return groups;
}

const generationKey = (traits: DeviceTraits) =>
	traits.generation === undefined
		? undefined
		: `${traits.manufacturer} ${traits.category} ${traits.generation}`;

/** When models of a generation came out, learnt from the dates of the sheets whose names carry its mark. */
function generationYears(known: readonly Known[]): Measure {
	const dated = known.filter(({ issued }) => issued !== undefined);
	const years = new Map(
		[...grouped(dated, ({ traits }) => generationKey(traits))].map(
			([key, sheets]) => [key, meanOf(sheets.map(({ issued = 0 }) => issued))],
		),
	);
	return (traits) => years.get(generationKey(traits) ?? "");
}

/** The measure itself; where it isn't known, what is usual for the build, else for the category, else for all. */
function filledIn(measure: Measure, known: readonly Known[]) {
	const all = known.map(({ traits }) => traits);
	const buildKey = (traits: DeviceTraits) =>
		`${traits.category} ${traits.build}`;
	const usual = new Map<string, number>();
	for (const key of [
		buildKey,
		(traits: DeviceTraits) => traits.category,
		() => "",
	])
		for (const [name, members] of grouped(all, key)) {
			const values = members.flatMap((traits) => measure(traits) ?? []);
			const middle = medianOf(values);
			if (middle !== undefined) usual.set(name, middle);
		}
	return (traits: DeviceTraits): number =>
		measure(traits) ??
		usual.get(buildKey(traits)) ??
		usual.get(traits.category) ??
		usual.get("") ??
		0;
}

/** A measure over all devices, and within each category as the distance from its middle: there it means another thing. */
function measureColumns(
	name: string,
	measure: Measure,
	known: readonly Known[],
	categories: readonly DeviceCategory[],
): Column[] {
	const filled = filledIn(measure, known);
	return [
		{ name, of: filled },
		...categories.map((category): Column => {
			const members = known.filter(
				({ traits }) => traits.category === category,
			);
			const middle = medianOf(members.map(({ traits }) => filled(traits))) ?? 0;
			return {
				name: `${name} of ${category}`,
				of: (traits) =>
					traits.category === category ? filled(traits) - middle : 0,
			};
		}),
	];
}

/** One column of 0 and 1 for each word that enough sheets have. */
function wordColumns(
	name: string,
	word: (traits: DeviceTraits) => string,
	known: readonly Known[],
	least: number,
): Column[] {
	const sheets = grouped(known, ({ traits }) => word(traits));
	return [...sheets]
		.filter(([, members]) => members.length >= least)
		.map(([value]) => value)
		.sort()
		.map((value) => ({
			name: `${name} ${value}`,
			of: (traits) => (word(traits) === value ? 1 : 0),
		}));
}

/** Learns the columns from the sheets: their words, what is usual where nothing is stated, and the years of generations. */
export function traitEncoder(known: readonly Known[]): TraitEncoder {
	const categories = [
		...new Set(known.map(({ traits }) => traits.category)),
	].sort();
	const measures: [string, Measure][] = [
		["weight", (traits) => lnOf(traits.weightGrams)],
		["screen", (traits) => lnOf(traits.screenMilliInches)],
		["generation's year", generationYears(known)],
	];
	const columns: Column[] = [
		...wordColumns("category", (t) => t.category, known, 1),
		...wordColumns("maker", (t) => t.manufacturer, known, LEAST_SHEETS_A_WORD),
		...wordColumns("family", (t) => t.family, known, LEAST_SHEETS_A_WORD),
		...wordColumns("build", (t) => t.build, known, LEAST_SHEETS_A_WORD),
		...wordColumns("series", (t) => t.series, known, LEAST_SHEETS_A_SERIES),
		...measures.flatMap(([name, measure]) =>
			measureColumns(name, measure, known, categories),
		),
		{ name: "AMD", of: ({ amd }) => Number(amd) },
		{
			name: "weight unknown",
			of: ({ weightGrams }) => Number(weightGrams === undefined),
		},
	];
	return {
		names: columns.map(({ name }) => name),
		encode: (traits) => Float64Array.from(columns, ({ of }) => of(traits)),
	};
}

/** A learnt sheet in the terms that devices are compared in. */
export function knownOf(sheet: LearntSheet): Known {
	const traits = traitsOf({
		manufacturer: sheet.manufacturer,
		name: sheet.name,
		category: sheet.category,
		...(sheet.weightGrams === null ? {} : { weightGrams: sheet.weightGrams }),
		...(sheet.screenMilliInches === null
			? {}
			: { screenMilliInches: sheet.screenMilliInches }),
	});
	if (traits === undefined) throw new Error("a sheet has a category");
	return { traits, issued: sheet.issued ?? undefined };
}

/** The columns of all sheets: one array a trait. */
export function columnsOf(rows: readonly Float64Array[]): TraitColumn[] {
	const width = rows[0]?.length ?? 0;
	return Array.from({ length: width }, (_, column) =>
		Float64Array.from(rows, (row) => row[column] as number),
	);
}
