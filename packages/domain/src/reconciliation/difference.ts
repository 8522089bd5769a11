import type { SerialRange } from "../serials/serial-range.js";

/** What can differ between our books and a registry, the gravest first. */
export const DIFFERENCE_KINDS = [
	"RETIRED_HERE_NOT_THERE",
	"MISSING_THERE",
	"CANCELLED_THERE",
	"RETIRED_THERE_NOT_HERE",
	"WRONG_BENEFICIARY",
	"WRONG_DATE",
	"OVERLAPPING_ROWS",
	"WRONG_QUANTITY",
	"MISSING_HERE",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Where our books and a registry's export don't say the same. */
export type Difference = {
	kind: DifferenceKind;
	/** The credits concerned, sorted, each once. */
	ranges: SerialRange[];
	/** How many credits (tonnes) that is. */
	credits: number;
	/** Lines of the export, at most 20. */
	rows: number[];
	/** Ours. */
	batchIds: string[];
	/** Ours. */
	retirementIds: string[];
	/** What our books say (a day, a beneficiary, a quantity), where that is what differs. */
	ours: string | null;
	/** What the registry says. */
	theirs: string | null;
	/** What it means and what to do, for a person. */
	toDo: string;
};

const credits = (count: number) =>
	count === 1 ? "1 credit" : `${count} credits`;

const lines = (rows: readonly number[]) =>
	`${rows.length === 1 ? "line" : "lines"} ${rows.join(", ")}`;

type Facts = Omit<Difference, "toDo" | "ranges">;

const SENTENCES: Readonly<Record<DifferenceKind, (facts: Facts) => string>> = {
	RETIRED_HERE_NOT_THERE: ({ credits: n }) =>
		`Our books say that ${credits(n)} are retired; the registry doesn't. Certificates may claim them: ask the registry at once, and have it retire them or correct our retirement by a posting.`,
	MISSING_THERE: ({ credits: n }) =>
		`${credits(n)} of our stock are not in the registry's list. Stop selling them until the registry has said where they are; what was never delivered is the supplier's to replace.`,
	CANCELLED_THERE: ({ credits: n }) =>
		`The registry has cancelled ${credits(n)} of our stock. Invalidate them here and replace them for the orders that hold them; their certificates are superseded.`,
	RETIRED_THERE_NOT_HERE: ({ credits: n, rows }) =>
		`The registry has retired ${credits(n)} that are not recorded as retired here (${lines(rows)}). Record the retirement, or, where nobody here asked for it, ask the registry who did.`,
	WRONG_BENEFICIARY: ({ ours, theirs }) =>
		`The registry names “${theirs}” as the beneficiary, our books “${ours}”. Have the registry correct its entry, or supersede our certificates: they must name what the registry names.`,
	WRONG_DATE: ({ ours, theirs }) =>
		`The registry says that they were retired on ${theirs}, our books say ${ours}. Take the registry's day by a correcting posting; the certificates are superseded.`,
	OVERLAPPING_ROWS: ({ credits: n, rows }) =>
		`The registry lists ${credits(n)} more than once (${lines(rows)}). Ask the registry which entry is right; nothing is changed here before.`,
	WRONG_QUANTITY: ({ ours, theirs, rows }) =>
		`The serial numbers in ${lines(rows)} are ${credits(Number(ours))} (last − first + 1), the row says ${theirs}. Ask the registry; here the serial numbers count.`,
	MISSING_HERE: ({ credits: n, rows }) =>
		`The registry lists ${credits(n)} in the account that no batch here has (${lines(rows)}). Register them, or ask the registry why they are in the account.`,
};

/** The sentence that tells a person what a difference means and what to do. */
export const toDoFor = (facts: Facts): string => SENTENCES[facts.kind](facts);
