import type { ExistingDevices, FootprintMethod } from "@tonnetrace/domain";
import type { ComputedFootprints } from "./computed-footprints.js";
import type { FootprintRepository } from "./footprint.repository.js";
import {
	type FootprintInputs,
	type HashedInputs,
	otherInputs,
	parseInputs,
} from "./footprint-inputs.js";

/** A device's footprint over its whole life, and how long the device has been used. */
export interface RemainingUseAsk {
	readonly footprintId: string;
	/** Whole months, 0 or more. */
	readonly usedMonths: number;
}

/** The footprint of the months that remain, or why there is none. */
export type RemainingUse =
	| { readonly footprintId: string; readonly grams: number }
	| { readonly refused: "NO_RULE_FOR_REMAINING_USE" | "NOTHING_REMAINS" };

interface Methods {
	byVersion(version: string): Promise<{ readonly method: FootprintMethod }>;
}

export const remainingUseKey = (ask: RemainingUseAsk): string =>
	`${ask.footprintId} ${ask.usedMonths}`;

/** What a method's rule for devices that are in use already makes of footprints. */
export class ExistingDeviceFootprints {
	constructor(
		private readonly footprints: FootprintRepository,
		private readonly computed: ComputedFootprints,
		private readonly methods: Methods,
	) {}

	/**
	 * The inputs of each footprint computed again for the months that remain, by its own method and factors, and kept like any
	 * other footprint. Call in a unit of work, unless all of them are kept already.
	 * @returns under `remainingUseKey(ask)`
	 */
	async remainingUse(
		asks: readonly RemainingUseAsk[],
	): Promise<Map<string, RemainingUse>> {
		const rows = await this.footprints.byIds(
			asks.map(({ footprintId }) => footprintId),
		);
		const inputs = new Map(
			rows.map((row) => [row.id, parseInputs(row.inputs)]),
		);
		const answers = new Map<string, RemainingUse>();
		const versions = new Set(rows.map(({ methodVersion }) => methodVersion));
		for (const version of versions) {
			const { method } = await this.methods.byVersion(version);
			const own = asks.flatMap((ask) => {
				const of = inputs.get(ask.footprintId);
				if (!of) throw new Error(`There is no footprint ${ask.footprintId}`);
				return of.methodVersion === version ? [{ ask, of }] : [];
			});
			for (const [key, answer] of await this.byMethod(own, method))
				answers.set(key, answer);
		}
		return answers;
	}

	private async byMethod(
		asks: readonly { ask: RemainingUseAsk; of: FootprintInputs }[],
		method: FootprintMethod,
	): Promise<Map<string, RemainingUse>> {
		const answers = new Map<string, RemainingUse>();
		const wanted: [key: string, inputs: HashedInputs][] = [];
		for (const { ask, of } of asks) {
			const key = remainingUseKey(ask);
			if (method.existingDevices.REMAINING_USE === undefined)
				answers.set(key, { refused: "NO_RULE_FOR_REMAINING_USE" });
			else if (ask.usedMonths >= lifetimeMonths(of, method))
				answers.set(key, { refused: "NOTHING_REMAINS" });
			else wanted.push([key, remainingInputs(of, ask)]);
		}
		const kept = await this.computed.keepAll(
			wanted.map(([, asked]) => asked),
			method,
		);
		for (const [key, { hash }] of wanted) {
			const row = kept.get(hash);
			if (row === undefined || typeof row === "string")
				throw new Error(`No remaining use of ${key}: ${row}`);
			answers.set(
				key,
				row.totalGrams > 0
					? { footprintId: row.id, grams: row.totalGrams }
					: { refused: "NOTHING_REMAINS" },
			);
		}
		return answers;
	}

	/** The sentences of the footprints' methods on what is computed of existing devices; null where they have none. */
	async rule(
		footprintIds: readonly string[],
		existing: ExistingDevices,
	): Promise<string | null> {
		const known = await this.computed.byIds(footprintIds);
		const versions = new Set(
			[...known.values()].map(({ result }) => result.methodVersion),
		);
		const sentences = new Set<string>();
		for (const version of [...versions].sort()) {
			const { method } = await this.methods.byVersion(version);
			const sentence = method.existingDevices[existing];
			if (sentence) sentences.add(sentence);
		}
		return sentences.size > 0 ? [...sentences].join(" ") : null;
	}
}

const lifetimeMonths = ({ ask }: FootprintInputs, method: FootprintMethod) =>
	12 * (ask.lifetimeYears ?? method.lifetimeYears);

const remainingInputs = (
	inputs: FootprintInputs,
	{ usedMonths }: RemainingUseAsk,
): HashedInputs =>
	otherInputs(inputs, { ask: { ...inputs.ask, remaining: { usedMonths } } });
