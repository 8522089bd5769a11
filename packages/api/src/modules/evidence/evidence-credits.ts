import type { EvidencePayload, EvidenceSerials } from "@tonnetrace/contract";
import {
	GRAMS_PER_TONNE,
	type Interval,
	intersect,
	mergeIntervals,
	type SerialRange,
	subtract,
	totalLength,
} from "@tonnetrace/domain";
import type { Project } from "../catalogue/index.js";
import {
	type AllocationView,
	type CreditBatch,
	type Retirement,
	serialRangeOf,
} from "../inventory/index.js";

type Credits = Pick<
	EvidencePayload,
	"projects" | "batches" | "allocations" | "unallocated" | "retirements"
>;

/** An allocation's part in the scope: the same grams in the order and in the batch. */
interface Share {
	readonly view: AllocationView;
	readonly order: Interval;
	readonly batch: Interval;
}

/** Gives each distinct thing a place in a list, in the order of its first use. */
class Places<T extends { readonly id: string }> {
	readonly all: T[] = [];
	private readonly places = new Map<string, number>();

	of(thing: T): number {
		const known = this.places.get(thing.id);
		if (known !== undefined) return known;
		this.places.set(thing.id, this.all.length);
		return this.all.push(thing) - 1;
	}
}

function shareIn(scope: Interval, view: AllocationView): Share[] {
	const start = Math.max(view.orderStart, scope.start);
	const end = Math.min(view.orderEnd, scope.end);
	if (start >= end) return [];
	const shift = view.batchStart - view.orderStart;
	return [
		{
			view,
			order: { start, end },
			batch: { start: start + shift, end: end + shift },
		},
	];
}

const serialsOf = ({
	text,
	first,
	last,
	quantity,
}: SerialRange): EvidenceSerials => ({ text, first, last, quantity });

/** Each retirement once, with what of it lies in the shares; everything else of it is others' and nothing but a mass. */
function retirementsOf(
	shares: readonly Share[],
	batches: Places<CreditBatch>,
): Credits["retirements"] {
	const found = new Map<
		string,
		{ retirement: Retirement; batch: CreditBatch }
	>();
	for (const { view, batch } of shares)
		for (const { retirement, start, end } of view.retirements)
			if (start < batch.end && end > batch.start)
				found.set(retirement.id, { retirement, batch: view.batch });
	return [...found.values()]
		.map(({ retirement, batch }) => {
			const { startGram: start, endGram: end, quantity } = retirement;
			const own = mergeIntervals(
				shares.flatMap((share) =>
					share.view.batchId === batch.id ? [share.batch] : [],
				),
			);
			const grams = totalLength(intersect(own, [{ start, end }]));
			const first = batch.firstSerial + start / GRAMS_PER_TONNE;
			return {
				batch: batches.of(batch),
				serials: {
					text: retirement.serialText,
					first,
					last: first + quantity - 1,
					quantity,
				},
				retiredOn: retirement.retiredOn,
				registryReference: retirement.registryReference,
				beneficiary: retirement.beneficiary,
				url: retirement.url,
				grams,
				othersGrams: quantity * GRAMS_PER_TONNE - grams,
			};
		})
		.sort((a, b) => a.batch - b.batch || a.serials.first - b.serials.first);
}

/**
 * The credits behind some grams of an order, down to the registry's serial numbers.
 * @param allocations of the order, as its tenant may see them, sorted by orderStart; released ones claim nothing
 */
export function evidenceCredits(
	allocations: readonly AllocationView[],
	scope: Interval,
): Credits {
	const live = allocations.filter(({ released }) => !released);
	const shares = live.flatMap((view) => shareIn(scope, view));
	const projects = new Places<Project>();
	const batches = new Places<CreditBatch>();
	const projectOf = new Map<string, number>();
	for (const { view } of shares)
		projectOf.set(view.batchId, projects.of(view.project));
	return {
		allocations: shares.map(({ view, order, batch }) => ({
			batch: batches.of(view.batch),
			orderStart: order.start,
			orderEnd: order.end,
			batchStart: batch.start,
		})),
		unallocated: subtract(
			[scope],
			shares.map(({ order }) => order),
		),
		retirements: retirementsOf(shares, batches),
		batches: batches.all.map((batch) => ({
			project: projectOf.get(batch.id) ?? 0,
			registry: batch.registry,
			serials: serialsOf(serialRangeOf(batch)),
			vintage: batch.vintage,
		})),
		projects: projects.all.map(
			({ name, registry, registryProjectId, country }) => ({
				name,
				registry,
				registryProjectId,
				country,
			}),
		),
	};
}
