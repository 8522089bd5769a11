import type { FootprintResult } from "@tonnetrace/domain";
import { notFound } from "../../platform/errors.js";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { EstimatorService } from "../estimates/index.js";
import type { MethodService } from "../methods/index.js";
import type { Footprint } from "./computed-footprints.js";
import { type ComputedFootprints, toFootprint } from "./computed-footprints.js";
import { firstDifference } from "./first-difference.js";
import type {
	FootprintRepository,
	FootprintRow,
} from "./footprint.repository.js";
import {
	computedOrRefused,
	type FootprintInputs,
	parseInputs,
	resultBytes,
} from "./footprint-inputs.js";
import { hashOfBytes } from "./sheet-figures.js";

/** A kept footprint beside what its inputs give now. */
export interface FootprintReplay {
	readonly footprint: Footprint;
	readonly identical: boolean;
	/** SHA-256 of the kept result's bytes, hex. */
	readonly storedHash: string;
	/** Of what was computed again; null where the method refuses now. */
	readonly replayedHash: string | null;
	/** Where they differ first, in English; null when they don't. */
	readonly difference: string | null;
}

const AT_ONCE = 500;

/** Computes kept footprints again: from the inputs that were kept, with the method and the factors that they name, byte for byte. */
export class FootprintReplays {
	constructor(
		private readonly repository: FootprintRepository,
		private readonly computed: ComputedFootprints,
		private readonly methods: Pick<MethodService, "byVersion">,
		private readonly estimators: Pick<EstimatorService, "byVersion">,
	) {}

	/** @throws DomainError NOT_FOUND */
	async replay(id: string): Promise<FootprintReplay> {
		const [row] = await this.computed.rows([id]);
		if (!row) throw notFound("footprint", ["id"]);
		return this.replayRow(row);
	}

	/** Every kept footprint, in the order of their ids. */
	async *all(): AsyncGenerator<FootprintReplay> {
		let after = "";
		for (;;) {
			const rows = await this.repository.after(after, AT_ONCE);
			for (const row of rows) yield await this.replayRow(row);
			const last = rows.at(-1);
			if (!last) return;
			after = last.id;
		}
	}

	private async replayRow(row: FootprintRow): Promise<FootprintReplay> {
		const inputs = parseInputs(row.inputs);
		const { method } = await this.methods.byVersion(inputs.methodVersion);
		const replayed = computedOrRefused(inputs, method);
		const bytes = typeof replayed === "string" ? null : resultBytes(replayed);
		const difference =
			differenceOfInputs(row) ??
			(await this.differenceOfEstimate(inputs)) ??
			(typeof replayed === "string"
				? `The method refuses now: ${replayed}`
				: differenceOfResult(row, replayed));
		return {
			footprint: toFootprint(row),
			identical: difference === null,
			storedHash: hashOfBytes(row.result),
			replayedHash: bytes === null ? null : hashOfBytes(bytes),
			difference,
		};
	}

	/** An estimated sheet is made again from what was known, by the estimator of its version. */
	private async differenceOfEstimate({
		estimate,
		sheet,
	}: FootprintInputs): Promise<string | null> {
		if (!estimate) return null;
		const estimates = await this.estimators.byVersion(estimate.estimator);
		return canonicalJson(estimates.again(estimate.specs)) ===
			canonicalJson(sheet)
			? null
			: `Estimator ${estimate.estimator} makes another sheet of the same device now.`;
	}
}

function differenceOfInputs({ inputs, inputsHash }: FootprintRow) {
	return hashOfBytes(inputs) === inputsHash
		? null
		: "The inputs aren't the ones that the footprint was kept under: their hash differs.";
}

/** The kept bytes, and the columns that were filled from the result. */
function differenceOfResult(
	row: FootprintRow,
	replayed: FootprintResult,
): string | null {
	if (row.result !== resultBytes(replayed))
		return (
			firstDifference(
				JSON.parse(row.result),
				JSON.parse(resultBytes(replayed)),
			) ?? "The same values are written in another order."
		);
	const column = (
		[
			"totalGrams",
			"statistic",
			"country",
			"lifetimeYears",
			"methodVersion",
			"gridFactorEdition",
		] as const
	).find((name) => row[name] !== replayed[name]);
	return column === undefined
		? null
		: `The column ${column} says ${row[column]}, the result ${replayed[column]}.`;
}
