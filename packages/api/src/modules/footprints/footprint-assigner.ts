import type { Log } from "../../platform/log.js";
import {
	type AssignedFootprint,
	type FootprintAssigner,
	type ModelAsk,
	modelAskKey,
} from "../fleet/index.js";
import type { FootprintService } from "./footprint.service.js";

/** The fleet's port to footprints: what has no footprint over five years from a mean is answered as unknown. */
export class CatalogueFootprintAssigner implements FootprintAssigner {
	constructor(
		private readonly footprints: FootprintService,
		private readonly log: Log,
	) {}

	async assign(
		asks: readonly ModelAsk[],
	): Promise<Map<string, AssignedFootprint | null>> {
		const assignments = await this.footprints.assign(asks);
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
}
