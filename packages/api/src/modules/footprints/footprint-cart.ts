import {
	type Addend,
	addFootprints,
	DomainArithmeticError,
	isMean,
	multiplyFootprint,
} from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import { DomainError, invalidInput } from "../../platform/errors.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { toUserError } from "../../platform/graphql/user-errors.js";
import type {
	FootprintCartInput,
	FootprintCartLineInput,
	FootprintCartLineType,
	FootprintCartPartType,
	FootprintCartType,
} from "./estimate-footprint.type.js";
import { FootprintStageType, FootprintType } from "./footprint.type.js";
import type {
	FootprintAnswer,
	FootprintQuestion,
} from "./footprint-question.js";

const MOST_LINES = 500;
const MOST_DEVICES = 1_000_000;
/** So that no sum of a cart can pass what a whole number holds exactly. */
const MOST_GRAMS_A_LINE = Math.floor(Number.MAX_SAFE_INTEGER / MOST_LINES);

/** A line that is in the sums. */
interface Added {
	readonly devices: number;
	readonly basis: "PUBLISHED" | "ESTIMATED";
	readonly footprint: FootprintType;
	readonly mass: Addend;
}

/** A line as it came out: added, or with the reason why not. */
interface Settled {
	readonly footprint: FootprintType | null;
	readonly added?: Added;
	readonly error?: DomainError;
}

/**
 * Answers a cart: every line by itself, and the sums over those that have a mean.
 * @param answer answers one question for each line, in order
 * @throws DomainError INVALID_INPUT unless it has 1 to 500 lines
 */
export async function toCart(
	{ lines, country, lifetimeYears }: FootprintCartInput,
	answer: (
		questions: readonly FootprintQuestion[],
	) => Promise<FootprintAnswer[]>,
): Promise<FootprintCartType> {
	if (lines.length < 1 || lines.length > MOST_LINES)
		throw invalidInput(
			`lines: give 1 to ${MOST_LINES} at once, not ${lines.length}.`,
			"lines",
		);
	const answers = await answer(
		lines.map((line) => ({
			...line,
			country: line.country ?? country ?? null,
			lifetimeYears: lifetimeYears ?? null,
		})),
	);
	const settled = lines.map((line, index) =>
		settle(line, answers[index] as FootprintAnswer),
	);
	const added = settled.flatMap((line) => line.added ?? []);
	return {
		lines: lines.map((line, index) =>
			toLine(line, index, settled[index] as Settled),
		),
		...sumsOf(added),
		published: partOf(added.filter(({ basis }) => basis === "PUBLISHED")),
		estimated: partOf(added.filter(({ basis }) => basis === "ESTIMATED")),
		failed: lines.length - added.length,
	};
}

function settle(
	{ key, quantity }: FootprintCartLineInput,
	answer: FootprintAnswer,
): Settled {
	if ("error" in answer) return { footprint: null, error: answer.error };
	const { basis, result } = answer.footprint;
	const footprint = new FootprintType(answer.footprint, answer.match);
	const refused = (error: DomainError): Settled => ({ footprint, error });
	if ((key?.length ?? 0) > LENGTHS.key)
		return refused(
			invalidInput(`key: give at most ${LENGTHS.key} characters.`, "key"),
		);
	if (quantity < 1 || quantity > MOST_DEVICES)
		return refused(
			invalidInput(
				`quantity: give 1 to ${MOST_DEVICES} devices, not ${quantity}.`,
				"quantity",
			),
		);
	if (!isMean(result))
		return refused(
			new DomainError(
				"STATISTIC_MISMATCH",
				"The model's sheet states only a 95th percentile, which is never added to means. The line is left out of the sums.",
			),
		);
	try {
		const mass = multiplyFootprint(result, quantity);
		if (mass.highGrams > MOST_GRAMS_A_LINE) throw tooMuch();
		return {
			footprint,
			added: { devices: quantity, basis, footprint, mass },
		};
	} catch (error) {
		if (error instanceof DomainError) return refused(error);
		if (error instanceof DomainArithmeticError) return refused(tooMuch());
		throw error;
	}
}

const tooMuch = () =>
	invalidInput(
		`quantity: together these devices emit more than ${MOST_GRAMS_A_LINE} g. Split the line.`,
		"quantity",
	);

function toLine(
	{ key, quantity }: FootprintCartLineInput,
	index: number,
	{ footprint, added, error }: Settled,
): FootprintCartLineType {
	return {
		index,
		key: key ?? null,
		quantity,
		footprint,
		total: added ? new Mass(added.mass.totalGrams) : null,
		error: error ? toUserError(belowLine(error, index)) : null,
	};
}

/** Where in the input the fault is. */
const belowLine = ({ code, message, field }: DomainError, index: number) =>
	new DomainError(code, message, ["lines", String(index), ...(field ?? [])]);

function sumsOf(
	added: readonly Added[],
): Pick<FootprintCartType, "devices" | "total" | "low" | "high" | "byStage"> {
	const sum = addFootprints(added.map(({ mass }) => mass));
	const derived = new Set(
		added.flatMap(({ footprint }) =>
			footprint.stages
				.filter((stage) => stage.derived)
				.map(({ stage }) => stage),
		),
	);
	return {
		devices: devicesOf(added),
		total: new Mass(sum.totalGrams),
		low: new Mass(sum.lowGrams),
		high: new Mass(sum.highGrams),
		byStage: sum.stages.map(
			({ stage, grams }) =>
				new FootprintStageType({ stage, grams, derived: derived.has(stage) }),
		),
	};
}

const partOf = (added: readonly Added[]): FootprintCartPartType => ({
	lines: added.length,
	devices: devicesOf(added),
	total: new Mass(addFootprints(added.map(({ mass }) => mass)).totalGrams),
});

const devicesOf = (added: readonly Added[]): number =>
	added.reduce((sum, { devices }) => sum + devices, 0);
