import type { Log } from "../../platform/log.js";
import {
	type AssignedFootprint,
	type FootprintAssigner,
	type ModelAsk,
	modelAskKey,
} from "../fleet/index.js";
import type { TenantMethods } from "../methods/index.js";
import type { FootprintService } from "./footprint.service.js";

/** The fleet's port to footprints: what has no footprint over five years from a mean is answered as unknown. */
export class CatalogueFootprintAssigner implements FootprintAssigner {
	constructor(
		private readonly footprints: FootprintService,
		private readonly methods: Pick<TenantMethods, "inUse" | "restateLater">,
		private readonly log: Log,
	) {}

	async assign(
		asks: readonly ModelAsk[],
	): Promise<Map<string, AssignedFootprint | null>> {
		const { method } = await this.methods.inUse();
		const assignments = await this.footprints.assign(asks, method);
		return new Map(
			asks.map((ask, index) => {
				const found = assignments[index];
				if (!found?.footprintId) {
					const { modelName, partNumber, country } = ask;
					const reason = found?.reason ?? "No model of the catalogue matches.";
					this.log.debug(
						{ modelName, partNumber, country, reason },
						"a model stays without a footprint",
					);
					return [modelAskKey(ask), null];
				}
				const { modelId, footprintId, footprintGrams } = found;
				return [modelAskKey(ask), { modelId, footprintId, footprintGrams }];
			}),
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
