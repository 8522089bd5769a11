import { tidy } from "../fleet/text.js";
import type { SerialRange } from "../serials/serial-range.js";
import type { DifferenceKind } from "./difference.js";
import type {
	BookedBatch,
	BookedRetirement,
	ListedCredits,
	ListingScope,
} from "./listed-credits.js";
import type { Segment } from "./segments.js";

/** One thing that is wrong with a run of credits. */
export type Finding = {
	kind: DifferenceKind;
	/** Whose way of writing the serials is used. */
	writer: SerialRange;
	rows: readonly ListedCredits[];
	batches: readonly BookedBatch[];
	retirements: readonly BookedRetirement[];
	ours?: string;
	theirs?: string;
};

const MOST_ROWS = 20;

function firstFew<T>(items: ReadonlySet<T>): T[] {
	const few: T[] = [];
	for (const item of items) {
		if (few.length === MOST_ROWS) break;
		few.push(item);
	}
	return few;
}

const first = <T>(items: ReadonlySet<T>): T | undefined => {
	for (const item of items) return item;
	return undefined;
};

/** A beneficiary as it is compared: in any case, however it is spaced. */
const nameOf = (name: string) => tidy(name.normalize("NFC")).toLowerCase();

/** What is wrong where both say retired. Of several rows the first counts: that they overlap is told besides. */
function retiredOtherwise(
	retirement: BookedRetirement,
	row: ListedCredits,
	batches: readonly BookedBatch[],
): Finding[] {
	const base = {
		writer: retirement.range,
		rows: [row],
		batches,
		retirements: [retirement],
	};
	const findings: Finding[] = [];
	const { beneficiary, date } = row;
	if (
		beneficiary !== null &&
		nameOf(beneficiary) !== nameOf(retirement.beneficiary)
	) {
		findings.push({
			...base,
			kind: "WRONG_BENEFICIARY",
			ours: retirement.beneficiary,
			theirs: beneficiary,
		});
	}
	if (date !== null && date !== retirement.retiredOn) {
		findings.push({
			...base,
			kind: "WRONG_DATE",
			ours: retirement.retiredOn,
			theirs: date,
		});
	}
	return findings;
}

/** What is wrong with credits of ours. */
function ofOurs(segment: Segment, scope: ListingScope): Finding[] {
	const batches = firstFew(segment.batches);
	const retirement = first(segment.retirements);
	const writer = (batches[0] ?? retirement)?.range;
	if (writer === undefined) return [];
	const { HELD, RETIRED, CANCELLED } = segment.rows;
	const retirements = retirement ? [retirement] : [];
	const base = { writer, batches, retirements };
	const found: Finding[] = [];
	const retired = first(RETIRED);
	if (CANCELLED.size > 0)
		found.push({ ...base, kind: "CANCELLED_THERE", rows: firstFew(CANCELLED) });
	if (retirement && retired)
		found.push(...retiredOtherwise(retirement, retired, batches));
	else if (retired)
		found.push({
			...base,
			kind: "RETIRED_THERE_NOT_HERE",
			rows: firstFew(RETIRED),
		});
	else if (retirement) {
		if (scope.retirements || HELD.size + CANCELLED.size > 0)
			found.push({
				...base,
				kind: "RETIRED_HERE_NOT_THERE",
				rows: [...firstFew(HELD), ...firstFew(CANCELLED)],
			});
	} else if (scope.holdings && HELD.size + CANCELLED.size === 0)
		found.push({ ...base, kind: "MISSING_THERE", rows: [] });
	return found;
}

/** What is wrong with a run of credits, whosever they are. */
export function findingsOf(segment: Segment, scope: ListingScope): Finding[] {
	const { ISSUED, HELD, RETIRED, CANCELLED } = segment.rows;
	const ours = segment.batches.size + segment.retirements.size > 0;
	const found = ofOurs(segment, scope);
	const [listed] = [...firstFew(HELD), ...firstFew(RETIRED)];
	if (!ours && !scope.others && listed) {
		const rows = [...firstFew(HELD), ...firstFew(RETIRED)];
		const writer = listed.range;
		found.push({
			kind: "MISSING_HERE",
			writer,
			rows,
			batches: [],
			retirements: [],
		});
	}
	const twice =
		ISSUED.size > 1 || HELD.size + RETIRED.size + CANCELLED.size > 1;
	if (twice) {
		const rows = (
			ISSUED.size > 1
				? [ISSUED, HELD, RETIRED, CANCELLED]
				: [HELD, RETIRED, CANCELLED]
		)
			.flatMap(firstFew)
			.slice(0, MOST_ROWS);
		const [writer] = rows;
		if (writer)
			found.push({
				kind: "OVERLAPPING_ROWS",
				writer: writer.range,
				rows,
				batches: firstFew(segment.batches),
				retirements: firstFew(segment.retirements),
			});
	}
	return found;
}
