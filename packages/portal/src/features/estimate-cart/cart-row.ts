import type { EstimateFootprintsQuery } from "../../gql/graphql";
import type { CartLine } from "./cart-line";

export type CartAnswer = EstimateFootprintsQuery["estimateFootprints"];
type AnswerLine = CartAnswer["lines"][number];

/** A line as it was asked, with what was answered to it. */
export interface CartRow {
	asked: CartLine;
	answer: AnswerLine;
}

export type CartSort = "EACH" | "LINE" | "MODEL" | "QUANTITY" | "TOTAL";
export type CartKind = "ESTIMATED" | "FAILED" | "PUBLISHED";

export interface CartChoice {
	/** Part of a model's name, as typed. */
	search: string;
	kinds: readonly CartKind[];
	sort: CartSort;
	descending: boolean;
}

export const CART_KINDS: readonly CartKind[] = [
	"PUBLISHED",
	"ESTIMATED",
	"FAILED",
];

/** Joins what was asked with what was answered: the server answers in the order in which it was asked. */
export function cartRows(
	asked: readonly CartLine[],
	answer: CartAnswer,
): CartRow[] {
	return answer.lines.flatMap((line) => {
		const question = asked[line.index];
		return question ? [{ asked: question, answer: line }] : [];
	});
}

/** A line that isn't in the total, for whatever reason, has failed. */
export const kindOf = ({ answer }: CartRow): CartKind =>
	answer.total && answer.footprint ? answer.footprint.basis : "FAILED";

/** What a line is called: as it was written, else its category's name. */
export const nameOf = ({ asked }: CartRow): string =>
	asked.modelName ?? asked.partNumber ?? asked.category ?? "";

/** Everything by which a line may be searched for. */
const searchable = (row: CartRow): string => {
	const { asked, answer } = row;
	const model = answer.footprint?.match?.model;
	return [
		nameOf(row),
		asked.partNumber,
		asked.manufacturer,
		model?.manufacturer,
		model?.name,
	]
		.join(" ")
		.toLowerCase();
};

/** The rows that are asked for, in the order asked for; of equals the one that stands first in the cart. */
export function chooseRows(
	rows: readonly CartRow[],
	{ search, kinds, sort, descending }: CartChoice,
): CartRow[] {
	const wanted = search.trim().toLowerCase();
	const direction = descending ? -1 : 1;
	const compare = COMPARE[sort];
	return rows
		.filter(
			(row) =>
				(kinds.length === 0 || kinds.includes(kindOf(row))) &&
				searchable(row).includes(wanted),
		)
		.sort((a, b) => direction * compare(a, b) || a.asked.line - b.asked.line);
}

const by =
	(figure: (row: CartRow) => number) =>
	(a: CartRow, b: CartRow): number =>
		figure(a) - figure(b);

const COMPARE: Record<CartSort, (a: CartRow, b: CartRow) => number> = {
	LINE: by(({ asked }) => asked.line),
	MODEL: (a, b) => nameOf(a).localeCompare(nameOf(b)),
	QUANTITY: by(({ asked }) => asked.quantity),
	EACH: by(({ answer }) => answer.footprint?.total.grams ?? -1),
	TOTAL: by(({ answer }) => answer.total?.grams ?? -1),
};
