import { type FootprintMethod, modelKeys } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import { DomainError } from "../../platform/errors.js";
import type { EstimatedSheet } from "../estimates/index.js";
import type { ComputedFootprints, Footprint } from "./computed-footprints.js";
import type { FootprintRow } from "./footprint.repository.js";
import { deviceInputs } from "./footprint-inputs.js";
import { agreedModel, modelsByKey } from "./match-models.js";
import type {
	ModelCatalogueRepository,
	SheetRow,
} from "./model-catalogue.repository.js";

export type { Footprint } from "./computed-footprints.js";

/** A device's model as its fleet file names it, and where it is used. */
export interface ModelInUse {
	readonly modelName: string;
	readonly partNumber?: string | null;
	readonly manufacturer?: string | null;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The catalogue's model, where a person chose it; then no key is asked. */
	readonly modelId?: string | null;
}

/** What is known of such a model. Without a footprint, `reason` says why. */
export interface Assignment {
	readonly modelId: string;
	readonly footprintId: string | null;
	/** 0 without a footprint. */
	readonly footprintGrams: number;
	readonly reason: string | null;
}

/** The sheet that devices are computed from: the last revision with the default statistic. A 95th percentile is never added to means. */
export function currentSheet(
	sheets: readonly SheetRow[],
): SheetRow | undefined {
	let current: SheetRow | undefined;
	for (const sheet of sheets)
		if (sheet.statistic === "MEAN" && sheet.revision > (current?.revision ?? 0))
			current = sheet;
	return current;
}

/** Finds the models of devices and computes their footprints, each distinct question once. */
export class FootprintService {
	constructor(
		private readonly database: Database,
		private readonly computed: ComputedFootprints,
		private readonly catalogue: ModelCatalogueRepository,
	) {}

	/** A footprint that this process has read before; footprints never change. */
	known(id: string): Footprint | undefined {
		return this.computed.known(id);
	}

	/** Footprints by id, from the process where it has them. */
	byIds(ids: readonly string[]): Promise<Map<string, Footprint>> {
		return this.computed.byIds(ids);
	}

	/**
	 * Sees that what is summed up is of one lifetime: a certificate says over how many years its figure is.
	 * @throws DomainError LIFETIMES_MIXED
	 */
	async requireOneLifetime(ids: readonly string[]): Promise<void> {
		const known = await this.byIds([...new Set(ids)]);
		const lifetimes = new Set(
			[...known.values()].map(({ result }) => result.lifetimeYears),
		);
		if (lifetimes.size <= 1) return;
		const years = [...lifetimes].sort((a, b) => a - b).join(" and ");
		throw new DomainError(
			"LIFETIMES_MIXED",
			`The devices are computed over ${years} years, by different method versions, which can't be added up. Wait until devices are restated to the version in use, or choose those of one lifetime.`,
		);
	}

	/** As they are kept, each read anew. */
	rows(ids: readonly string[]): Promise<FootprintRow[]> {
		return this.computed.rows(ids);
	}

	/**
	 * Matches models by exact keys and gives each its footprint over the method's lifetime in its country. Joins an open unit
	 * of work.
	 * @returns one answer for each, in order; null: the catalogue knows no such model, or can't tell which one it is
	 */
	assign(
		models: readonly ModelInUse[],
		method: FootprintMethod,
	): Promise<(Assignment | null)[]> {
		return this.database.write(async () => {
			const modelIds = await this.match(models);
			const sheets = await this.currentSheets(modelIds);
			const asked = models.map(({ country }, index) => {
				const published = sheets.get(modelIds[index] ?? "");
				return published && deviceInputs({ published }, country, method);
			});
			const computed = await this.computed.keepAll(
				asked.filter((ask) => ask !== undefined),
				method,
			);
			return models.map((_, index): Assignment | null => {
				const modelId = modelIds[index];
				if (!modelId) return null;
				const ask = asked[index];
				const answer = ask && computed.get(ask.hash);
				if (answer && typeof answer !== "string")
					return {
						modelId,
						footprintId: answer.id,
						footprintGrams: answer.totalGrams,
						reason: null,
					};
				return {
					modelId,
					footprintId: null,
					footprintGrams: 0,
					reason: answer ?? "The model has no published sheet with a mean.",
				};
			});
		});
	}

	/**
	 * Footprints over the method's lifetime from estimated sheets. Joins an open unit of work.
	 * @returns one answer for each, in order; null: the method can't compute it
	 */
	assignEstimates(
		estimates: readonly {
			readonly estimated: EstimatedSheet;
			readonly country: string;
		}[],
		method: FootprintMethod,
	): Promise<({ footprintId: string; footprintGrams: number } | null)[]> {
		return this.database.write(async () => {
			const asked = estimates.map(({ estimated, country }) =>
				deviceInputs(estimated, country, method),
			);
			const computed = await this.computed.keepAll(asked, method);
			return asked.map(({ hash }) => {
				const row = computed.get(hash);
				return row === undefined || typeof row === "string"
					? null
					: { footprintId: row.id, footprintGrams: row.totalGrams };
			});
		});
	}

	private async match(
		models: readonly ModelInUse[],
	): Promise<(string | undefined)[]> {
		const keysOfEach = models.map(
			({ modelId, modelName, partNumber, manufacturer }) =>
				modelId
					? []
					: modelKeys(
							modelName,
							partNumber ?? undefined,
							manufacturer ?? undefined,
						),
		);
		const modelOf = modelsByKey(
			await this.catalogue.modelsByKeys(keysOfEach.flat()),
		);
		return keysOfEach.map(
			(keys, index) => models[index]?.modelId ?? agreedModel(keys, modelOf),
		);
	}

	private async currentSheets(
		modelIds: readonly (string | undefined)[],
	): Promise<Map<string, SheetRow>> {
		const byModel = new Map<string, SheetRow[]>();
		for (const sheet of await this.catalogue.sheetsOfModels(
			modelIds.filter((id) => id !== undefined),
		))
			byModel.set(sheet.modelId, [
				...(byModel.get(sheet.modelId) ?? []),
				sheet,
			]);
		const current = new Map<string, SheetRow>();
		for (const [modelId, sheets] of byModel) {
			const sheet = currentSheet(sheets);
			if (sheet) current.set(modelId, sheet);
		}
		return current;
	}
}
