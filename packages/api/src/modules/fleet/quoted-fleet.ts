import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { notFound } from "../../platform/errors.js";
import { distinctIds } from "./device-selection.js";
import type {
	DeviceInterval,
	DeviceSelection,
	ExclusionCode,
	GroupOfQuote,
	LaidOut,
	QuotedDevice,
	QuoteRules,
	RemainingMass,
	SelectedDevices,
	SelectedGroup,
} from "./fleet.types.js";
import type { FootprintGateRepository } from "./footprint-gate.repository.js";
import type { QuotedFleetRepository } from "./quoted-fleet.repository.js";

const CHUNK = 1_000;

/** Devices as quotes and orders see them: chosen by rules, laid out in a gram space. */
export class QuotedFleet {
	constructor(
		private readonly repository: QuotedFleetRepository,
		private readonly gate: FootprintGateRepository,
	) {}

	async select(
		selection: DeviceSelection,
		rules: QuoteRules,
	): Promise<SelectedDevices> {
		// From here to the end of the unit that lays the quote out, no device gets another footprint.
		await this.gate.share();
		const groups: SelectedGroup[] = [];
		const excluded = new Map<ExclusionCode, number>();
		let selected = 0;
		for (const { outcome, footprintId, ...row } of await this.repository.count(
			selection,
			rules,
		)) {
			selected += row.devices;
			if (outcome !== "QUOTABLE")
				excluded.set(outcome, (excluded.get(outcome) ?? 0) + row.devices);
			else if (footprintId !== null) groups.push({ footprintId, ...row });
		}
		if (
			selection.deviceIds &&
			selected < distinctIds(selection.deviceIds).length
		)
			throw notFound("device", ["deviceIds"]);
		return {
			groups,
			excluded: [...excluded].map(([code, devices]) => ({ code, devices })),
		};
	}

	async layOut(
		quote: { readonly quoteId: string; readonly expiresAt: number },
		selection: DeviceSelection,
		rules: QuoteRules,
		offsetEach: ReadonlyMap<number, number>,
		remaining: readonly RemainingMass[] = [],
	): Promise<LaidOut> {
		const { quoteId, expiresAt } = quote;
		await this.gate.share();
		await this.repository.insertQuote(
			quoteId,
			expiresAt,
			offsetEach,
			remaining,
		);
		await this.repository.layOut(quoteId, selection, rules);
		await this.repository.insertGroups(quoteId, rules);
		const totals = await this.repository.totals(quoteId);
		if (!Number.isSafeInteger(totals.offsetGrams))
			throw new RangeError("A quote is larger than can be addressed in grams");
		return totals;
	}

	groups(quoteIds: readonly string[]): Promise<GroupOfQuote[]> {
		return quoteIds.length === 0
			? Promise.resolve([])
			: this.repository.groups(quoteIds);
	}

	page(quoteId: string, request: PageRequest): Promise<Page<QuotedDevice>> {
		return this.repository.page(quoteId, request);
	}

	async *rows(quoteId: string): AsyncGenerator<QuotedDevice> {
		let after = -1;
		for (;;) {
			const chunk = await this.repository.chunk(quoteId, after, CHUNK);
			yield* chunk;
			const last = chunk.at(-1);
			if (!last || chunk.length < CHUNK) return;
			after = last.startGram;
		}
	}

	intervalsOf(deviceIds: readonly string[]): Promise<DeviceInterval[]> {
		return deviceIds.length === 0
			? Promise.resolve([])
			: this.repository.intervalsOf(distinctIds(deviceIds));
	}
}
