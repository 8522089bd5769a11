import type { FootprintMethod } from "@tonnetrace/domain";
import type { Log } from "../../platform/log.js";
import type { EstimatorService } from "../estimates/index.js";
import {
	type AssignedFootprint,
	type FootprintAssigner,
	type ModelAsk,
	modelAskKey,
} from "../fleet/index.js";
import type { TenantMethods } from "../methods/index.js";
import type { ChosenModels } from "./chosen-models.js";
import type { FootprintService } from "./footprint.service.js";
import { type ModelChoice, specsOfChoice } from "./model-choice.js";

/**
 * The fleet's port to footprints: what has no footprint over five years from a mean is answered as unknown, unless a person of
 * the tenant chose a model or an estimate for it. A published footprint goes before a chosen estimate, which is a stopgap.
 */
export class CatalogueFootprintAssigner implements FootprintAssigner {
	constructor(
		private readonly footprints: FootprintService,
		private readonly methods: Pick<TenantMethods, "inUse" | "restateLater">,
		private readonly chosen: ChosenModels,
		private readonly estimators: Pick<EstimatorService, "byVersion">,
		private readonly log: Log,
	) {}

	async assign(
		asks: readonly ModelAsk[],
	): Promise<Map<string, AssignedFootprint | null>> {
		const { method } = await this.methods.inUse();
		const choices = await this.chosen.of(asks);
		const assignments = await this.footprints.assign(
			asks.map((ask) => ({
				...ask,
				modelId: choices.get(modelAskKey(ask))?.modelId ?? null,
			})),
			method,
		);
		const answers = new Map<string, AssignedFootprint | null>();
		const open: [ModelAsk, ModelChoice][] = [];
		for (const [index, ask] of asks.entries()) {
			const key = modelAskKey(ask);
			const found = assignments[index];
			const choice = choices.get(key);
			if (found?.footprintId) {
				const { modelId, footprintId, footprintGrams } = found;
				answers.set(key, { modelId, footprintId, footprintGrams });
			} else {
				if (choice?.kind === "ESTIMATE") open.push([ask, choice]);
				else this.tellUnknown(ask, found?.reason ?? undefined);
				answers.set(key, null);
			}
		}
		for (const [key, answer] of await this.estimated(open, method))
			answers.set(key, answer);
		return answers;
	}

	private async estimated(
		open: readonly (readonly [ModelAsk, ModelChoice])[],
		method: FootprintMethod,
	): Promise<[string, AssignedFootprint | null][]> {
		if (open.length === 0) return [];
		const estimates = await Promise.all(
			open.map(async ([{ country }, choice]) => ({
				country,
				estimated: (
					await this.estimators.byVersion(choice.estimator ?? "")
				).estimate(specsOfChoice(choice)),
			})),
		);
		const kept = await this.footprints.assignEstimates(estimates, method);
		return open.map(([ask], index) => {
			const footprint = kept[index];
			return [
				modelAskKey(ask),
				footprint ? { modelId: null, ...footprint } : null,
			];
		});
	}

	private tellUnknown(
		{ modelName, partNumber, country }: ModelAsk,
		reason = "No model of the catalogue matches.",
	): void {
		this.log.debug(
			{ modelName, partNumber, country, reason },
			"a model stays without a footprint",
		);
	}

	async keepCurrent(footprintIds: readonly string[]): Promise<void> {
		const footprints = await this.footprints.byIds([...new Set(footprintIds)]);
		const { method } = await this.methods.inUse();
		const others = [...footprints.values()].some(
			({ result }) => result.methodVersion !== method.version,
		);
		if (others) await this.methods.restateLater();
	}
}
