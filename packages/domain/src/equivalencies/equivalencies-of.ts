import { groupThousands } from "../quantities/decimal.js";
import { assertGrams, formatTonnes, type Grams } from "../quantities/mass.js";
import { EquivalencyError } from "./equivalency.error.js";
import {
	EQUIVALENCY_EDITIONS,
	type EquivalencyEdition,
} from "./equivalency-editions.js";

export type EquivalencyKind =
	| "PASSENGER_VEHICLE_YEAR"
	| "TREE_SEEDLING_TEN_YEARS";

/** A mass beside something imaginable. An illustration, printed with its edition and source; never a claim. */
export type Equivalency = {
	kind: EquivalencyKind;
	/** Whole units, rounded down, as a decimal string. */
	quantity: string;
	gramsPerUnit: Grams;
	edition: string;
	source: string;
	/** A sentence that says what it is by whose figure, and asserts no effect in the world. */
	text: string;
};

function editionNamed(name: string | undefined): EquivalencyEdition {
	const found =
		name === undefined
			? EQUIVALENCY_EDITIONS.at(-1)
			: EQUIVALENCY_EDITIONS.find(({ edition }) => edition === name);
	if (found === undefined) {
		const editions = EQUIVALENCY_EDITIONS.map(({ edition }) => edition);
		throw new EquivalencyError(name ?? "", editions);
	}
	return found;
}

const WORDS: Readonly<
	Record<EquivalencyKind, { one: string; many: string; unit: string }>
> = {
	PASSENGER_VEHICLE_YEAR: {
		one: "one typical passenger vehicle emits in a year",
		many: "typical passenger vehicles emit in a year",
		unit: "a vehicle",
	},
	TREE_SEEDLING_TEN_YEARS: {
		one: "one tree seedling takes up when grown for ten years",
		many: "tree seedlings take up when grown for ten years",
		unit: "a seedling",
	},
};

function equivalency(
	kind: EquivalencyKind,
	grams: Grams,
	gramsPerUnit: Grams,
	{ edition, published }: EquivalencyEdition,
): Equivalency {
	const units = (grams - (grams % gramsPerUnit)) / gramsPerUnit;
	const words = WORDS[kind];
	const amount = {
		0: `less than the amount that ${words.one}`,
		1: `the amount that ${words.one}`,
	}[units];
	const many = `the amount that ${groupThousands(String(units))} ${words.many}`;
	return {
		kind,
		quantity: String(units),
		gramsPerUnit,
		edition,
		source: `US EPA, Greenhouse Gas Equivalencies Calculator, figures of ${published}`,
		text: `${groupThousands(formatTonnes(grams))} t CO2e is ${amount ?? many}, by US EPA's figure of ${formatTonnes(gramsPerUnit)} t ${words.unit} (edition ${edition}, rounded down).`,
	};
}

/**
 * The mass in passenger vehicles and tree seedlings, whole units rounded down.
 * @param edition e.g. "EPA-2019"; the newest when absent
 * @throws EquivalencyError UNKNOWN_EDITION, with the editions there are; DomainArithmeticError NOT_A_MASS
 */
export function equivalenciesOf(grams: Grams, edition?: string): Equivalency[] {
	const mass = assertGrams(grams);
	const row = editionNamed(edition);
	return [
		equivalency("PASSENGER_VEHICLE_YEAR", mass, row.vehicleYearGrams, row),
		equivalency(
			"TREE_SEEDLING_TEN_YEARS",
			mass,
			row.seedlingTenYearsGrams,
			row,
		),
	];
}
