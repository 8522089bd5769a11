import { type RoundingPolicy, roundOffset } from "@tonnetrace/domain";
import type { ExistingDeviceScope } from "../../platform/graphql/domain-enums.js";
import type { RemainingMass, SelectedDevices } from "../fleet/index.js";
import {
	type ExistingDeviceFootprints,
	remainingUseKey,
} from "../footprints/index.js";
import type { QuoteExclusion } from "./quote.js";

/** What counts of each selected device, and what that becomes by the rounding policy. */
export interface ValuedDevices {
	/** Computed mass → offset mass. */
	readonly offsetEach: ReadonlyMap<number, number>;
	/** Empty where whole lives count. */
	readonly remaining: readonly RemainingMass[];
	/** Chosen devices that stay out, those of the selection included. */
	readonly excluded: readonly QuoteExclusion[];
	/** The method's sentence on it; null where it has none. */
	readonly rule: string | null;
}

type Footprints = Pick<ExistingDeviceFootprints, "remainingUse" | "rule">;

/** One computation for each footprint and number of months, however many devices share it. */
export async function valueDevices(
	selected: SelectedDevices,
	existing: `${ExistingDeviceScope}`,
	rounding: RoundingPolicy,
	footprints: Footprints,
): Promise<ValuedDevices> {
	const { remaining, excluded } =
		existing === "REMAINING_USE"
			? await remainingOf(selected, footprints)
			: { remaining: [], excluded: selected.excluded };
	const counted: readonly { footprintId: string; grams: number }[] =
		existing === "REMAINING_USE"
			? remaining.map(({ footprintId, computedGrams }) => ({
					footprintId,
					grams: computedGrams,
				}))
			: selected.groups.map(({ footprintId, computedEach }) => ({
					footprintId,
					grams: computedEach,
				}));
	return {
		offsetEach: new Map(
			counted.map(({ grams }) => [grams, roundOffset(rounding, grams)]),
		),
		remaining,
		excluded,
		rule: await footprints.rule(
			counted.map(({ footprintId }) => footprintId),
			existing,
		),
	};
}

/** Devices of which nothing can be counted are excluded by reason, never dropped. */
async function remainingOf(
	{ groups, excluded }: SelectedDevices,
	footprints: Footprints,
): Promise<Pick<ValuedDevices, "remaining" | "excluded">> {
	const left = new Map<string, number>(
		excluded.map(({ code, devices }) => [code, devices]),
	);
	const remaining = new Map<string, RemainingMass>();
	const asked = groups.map(({ footprintId, usedMonths, devices }) => ({
		ask: { footprintId, usedMonths: usedMonths ?? 0 },
		devices,
	}));
	const answers = await footprints.remainingUse(asked.map(({ ask }) => ask));
	for (const { ask, devices } of asked) {
		const key = remainingUseKey(ask);
		const answer = answers.get(key);
		if (!answer) throw new Error(`What remains of ${key} is not known`);
		if ("refused" in answer)
			left.set(answer.refused, (left.get(answer.refused) ?? 0) + devices);
		else
			remaining.set(key, {
				...ask,
				remainingFootprintId: answer.footprintId,
				computedGrams: answer.grams,
			});
	}
	return {
		remaining: [...remaining.values()],
		excluded: [...left].map(([code, devices]) => ({ code, devices })),
	};
}
