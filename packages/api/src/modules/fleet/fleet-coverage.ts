import {
	type Interval,
	intersect,
	mergeIntervals,
	totalLength,
} from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";
import type { DeviceDelta, PortfolioLedger } from "../portfolio/index.js";
import type {
	CoverageRepository,
	CoveredSlice,
} from "./coverage.repository.js";
import type { FootprintAssigner } from "./fleet.types.js";

const coveredDelta = (
	{ category, country, month, coveredGrams, offsetGrams }: CoveredSlice,
	sign: 1 | -1,
): DeviceDelta => ({
	category,
	country,
	month,
	coveredGrams: sign * coveredGrams,
	offsetGrams: sign * offsetGrams,
	allocatedGrams: sign * offsetGrams,
});

/** Which devices are covered by which order, told to the portfolio in the same unit of work. */
export class FleetCoverage {
	constructor(
		private readonly repository: CoverageRepository,
		private readonly ledger: PortfolioLedger,
		private readonly footprints: Pick<FootprintAssigner, "keepCurrent">,
	) {}

	/** @throws DomainError QUOTE_ALREADY_ORDERED */
	async cover(quoteId: string, orderId: string, at: number): Promise<number> {
		if (!(await this.repository.orderQuote(quoteId, orderId)))
			throw new DomainError(
				"QUOTE_ALREADY_ORDERED",
				"An order was made of this quote before. Make a new quote.",
				["quoteId"],
			);
		const covered = await this.repository.cover(quoteId, orderId);
		const slices = await this.repository.slicesOf(orderId);
		await this.ledger.post(
			at,
			slices.map((slice) => coveredDelta(slice, 1)),
		);
		return covered;
	}

	/** @throws DomainError ORDER_HAS_RETIREMENTS */
	async uncover(orderId: string, at: number): Promise<number> {
		await this.ledger.serialise();
		const slices = await this.repository.slicesOf(orderId);
		if (slices.some(({ retired }) => retired > 0))
			throw new DomainError(
				"ORDER_HAS_RETIREMENTS",
				"Credits of this order are retired, and retirement is irreversible: the order stays.",
			);
		const footprintIds = await this.repository.footprintsOf(orderId);
		const freed = await this.repository.uncover(orderId);
		await this.repository.cancelQuote(orderId);
		await this.ledger.post(
			at,
			slices.map((slice) => coveredDelta(slice, -1)),
		);
		await this.footprints.keepCurrent(footprintIds);
		return freed;
	}

	/** @throws RangeError when an interval isn't wholly the order's: a gram would get lost */
	async markRetired(
		orderId: string,
		newly: readonly Interval[],
		all: readonly Interval[],
		at: number,
	): Promise<void> {
		const fresh = mergeIntervals(newly);
		const deltas: DeviceDelta[] = [];
		for (const interval of fresh) {
			const slices = await this.repository.overlap(orderId, interval);
			const grams = slices.reduce((sum, slice) => sum + slice.grams, 0);
			if (grams !== totalLength([interval]))
				throw new RangeError(
					`${interval.start}–${interval.end} g are not all of order ${orderId}`,
				);
			deltas.push(
				...slices.map(({ grams: retired, ...slice }) => ({
					...slice,
					allocatedGrams: -retired,
					retiredGrams: retired,
				})),
			);
		}
		for (const interval of mergeIntervals(all)) {
			if (intersect([interval], fresh).length > 0)
				await this.repository.retire(orderId, interval);
		}
		await this.ledger.post(at, deltas);
	}
}
