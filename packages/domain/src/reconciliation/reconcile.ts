import { subRange } from "../serials/range-algebra.js";
import { totalQuantity, unionRanges } from "../serials/range-sets.js";
import type { SerialRange } from "../serials/serial-range.js";
import {
	DIFFERENCE_KINDS,
	type Difference,
	type DifferenceKind,
	toDoFor,
} from "./difference.js";
import { type Finding, findingsOf } from "./findings.js";
import type { ListedCredits, Reconcilable } from "./listed-credits.js";
import { sweepSegments } from "./segments.js";

export type Reconciliation = {
	/** The gravest kind first, then by numbering and serial number. */
	differences: Difference[];
	/** Credits of our batches that the registry's export says the same of. */
	agreeing: number;
	/** Credits of our batches. */
	compared: number;
};

const keyOf = ({ kind, rows, batches, retirements }: Finding): string =>
	JSON.stringify([
		kind,
		rows.map(({ row }) => row),
		batches.map(({ id }) => id),
		retirements.map(({ id }) => id),
	]);

function toDifference(finding: Finding, runs: SerialRange[]): Difference {
	const { kind, rows, batches, retirements, ours, theirs } = finding;
	const ranges = unionRanges(runs);
	const facts = {
		kind,
		credits: totalQuantity(ranges),
		rows: rows.map(({ row }) => row).sort((a, b) => a - b),
		batchIds: batches.map(({ id }) => id),
		retirementIds: retirements.map(({ id }) => id),
		ours: ours ?? null,
		theirs: theirs ?? null,
	};
	return { ...facts, ranges, toDo: toDoFor(facts) };
}

function wrongQuantities(rows: readonly ListedCredits[]): Difference[] {
	return rows.flatMap((row) => {
		const { quantity, range } = row;
		if (quantity === null || quantity === range.quantity) return [];
		return toDifference(
			{
				kind: "WRONG_QUANTITY",
				writer: range,
				rows: [row],
				batches: [],
				retirements: [],
				ours: String(range.quantity),
				theirs: String(quantity),
			},
			[range],
		);
	});
}

/**
 * Compares our books with a registry's own export, credit by credit, by arithmetic on ranges. The order of rows means nothing.
 * O(n log n) for n ranges.
 */
export function reconcile(given: Reconcilable): Reconciliation {
	const rows = [...given.rows].sort((a, b) => a.row - b.row);
	const input = { ...given, rows };
	const groups = new Map<string, { finding: Finding; runs: SerialRange[] }>();
	let agreeing = 0;
	let compared = 0;
	sweepSegments(input, (segment) => {
		const quantity = segment.last - segment.first + 1;
		const findings = findingsOf(segment, input.scope);
		if (segment.batches.size > 0) {
			compared += quantity;
			if (findings.length === 0) agreeing += quantity;
		}
		for (const finding of findings) {
			const { writer } = finding;
			const run = subRange(writer, segment.first - writer.first, quantity);
			const key = keyOf(finding);
			const group = groups.get(key);
			if (group) group.runs.push(run);
			else groups.set(key, { finding, runs: [run] });
		}
	});
	const differences = [
		...[...groups.values()].map(({ finding, runs }) =>
			toDifference(finding, runs),
		),
		...wrongQuantities(rows),
	];
	const rank = (kind: DifferenceKind) => DIFFERENCE_KINDS.indexOf(kind);
	differences.sort((a, b) => rank(a.kind) - rank(b.kind));
	return { differences, agreeing, compared };
}
