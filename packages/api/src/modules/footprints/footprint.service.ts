import {
	CURRENT_METHOD,
	FootprintError,
	type FootprintResult,
	gridFactorsOf,
	modelKeys,
	normaliseSheet,
} from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import { BoundedCache } from "./bounded-cache.js";
import type {
	FootprintRepository,
	FootprintRow,
} from "./footprint.repository.js";
import { agreedModel, modelsByKey } from "./match-models.js";
import type {
	ModelCatalogueRepository,
	SheetRow,
} from "./model-catalogue.repository.js";
import { hashOf, sheetInput } from "./sheet-figures.js";

/** A footprint as it was computed and kept. */
export interface Footprint {
	readonly id: string;
	/** Null for an estimate. */
	readonly sheetId: string | null;
	readonly basis: "PUBLISHED" | "ESTIMATED";
	readonly result: FootprintResult;
}

/** A device's model as its fleet file names it, and where it is used. */
export interface ModelInUse {
	readonly modelName: string;
	readonly partNumber?: string | null;
	readonly manufacturer?: string | null;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
}

/** What is known of such a model. Without a footprint, `reason` says why. */
export interface Assignment {
	readonly modelId: string;
	readonly footprintId: string | null;
	/** 0 without a footprint. */
	readonly footprintGrams: number;
	readonly reason: string | null;
}

const CACHED_FOOTPRINTS = 5_000;

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

interface Inputs {
	readonly sheet: SheetRow;
	readonly country: string;
	readonly hash: string;
	readonly json: string;
}

/** Finds the models of devices and computes their footprints, each distinct question once. */
export class FootprintService {
	private readonly cached = new BoundedCache<Footprint>(CACHED_FOOTPRINTS);

	constructor(
		private readonly database: Database,
		private readonly footprints: FootprintRepository,
		private readonly catalogue: ModelCatalogueRepository,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/** A footprint that this process has read before; footprints never change. */
	known(id: string): Footprint | undefined {
		return this.cached.get(id);
	}

	/** Footprints by id, from the process where it has them. */
	async byIds(ids: readonly string[]): Promise<Map<string, Footprint>> {
		const found = new Map<string, Footprint>();
		const wanted: string[] = [];
		for (const id of ids) {
			const footprint = this.cached.get(id);
			if (footprint) found.set(id, footprint);
			else wanted.push(id);
		}
		for (const row of await this.footprints.byIds(wanted)) {
			const footprint = toFootprint(row);
			this.cached.set(row.id, footprint);
			found.set(row.id, footprint);
		}
		return found;
	}

	/**
	 * Matches models by exact keys and gives each its footprint over five years in its country. Joins an open unit of work.
	 * @returns one answer for each, in order; null: the catalogue knows no such model, or can't tell which one it is
	 */
	assign(models: readonly ModelInUse[]): Promise<(Assignment | null)[]> {
		return this.database.write(async () => {
			const modelIds = await this.match(models);
			const sheets = await this.currentSheets(modelIds);
			const asked = models.map(({ country }, index) => {
				const sheet = sheets.get(modelIds[index] ?? "");
				return sheet && inputsOf(sheet, country);
			});
			const computed = await this.computeAll(
				asked.filter((ask) => ask !== undefined),
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

	private async match(
		models: readonly ModelInUse[],
	): Promise<(string | undefined)[]> {
		const keysOfEach = models.map(({ modelName, partNumber, manufacturer }) =>
			modelKeys(modelName, partNumber ?? undefined, manufacturer ?? undefined),
		);
		const modelOf = modelsByKey(
			await this.catalogue.modelsByKeys(keysOfEach.flat()),
		);
		return keysOfEach.map((keys) => agreedModel(keys, modelOf));
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

	/** By the inputs' hash: the kept footprint, or the reason why there is none. */
	private async computeAll(
		asked: readonly Inputs[],
	): Promise<Map<string, FootprintRow | string>> {
		const answers = new Map<string, FootprintRow | string>();
		const keep = (rows: readonly FootprintRow[]) => {
			for (const row of rows) answers.set(row.inputsHash, row);
		};
		const hashes = asked.map(({ hash }) => hash);
		keep(await this.footprints.byInputs(hashes));
		const computed: FootprintRow[] = [];
		for (const ask of asked) {
			if (answers.has(ask.hash)) continue;
			const row = this.compute(ask);
			answers.set(ask.hash, row);
			if (typeof row !== "string") computed.push(row);
		}
		if (computed.length > 0) {
			await this.footprints.insert(computed);
			// Another process may have kept the same inputs a moment earlier: its row is the one.
			keep(
				await this.footprints.byInputs(
					computed.map(({ inputsHash }) => inputsHash),
				),
			);
		}
		return answers;
	}

	private compute({
		sheet,
		country,
		hash,
		json,
	}: Inputs): FootprintRow | string {
		try {
			const result = normaliseSheet(
				sheetInput(sheet),
				{ country },
				CURRENT_METHOD,
				gridFactorsOf(CURRENT_METHOD.gridFactorEdition),
			);
			return {
				id: this.ids.next("footprint"),
				inputsHash: hash,
				sheetId: sheet.id,
				country,
				lifetimeYears: result.lifetimeYears,
				methodVersion: result.methodVersion,
				gridFactorEdition: result.gridFactorEdition,
				inputs: json,
				result: JSON.stringify(result),
				totalGrams: result.totalGrams,
				statistic: result.statistic,
				basis: "PUBLISHED",
				createdAt: toDbTime(this.clock.now()),
			};
		} catch (error) {
			if (error instanceof FootprintError) return error.message;
			throw error;
		}
	}
}

/** All that the result depends on: from it, the same result can be computed years later. */
function inputsOf(sheet: SheetRow, country: string): Inputs {
	const inputs = {
		sheetId: sheet.id,
		sheet: sheetInput(sheet),
		ask: {
			country,
			lifetimeYears: CURRENT_METHOD.lifetimeYears,
			transport: "AS_PUBLISHED",
		},
		methodVersion: CURRENT_METHOD.version,
		gridFactorEdition: CURRENT_METHOD.gridFactorEdition,
	};
	return { sheet, country, hash: hashOf(inputs), json: canonicalJson(inputs) };
}

const toFootprint = ({
	id,
	sheetId,
	basis,
	result,
}: FootprintRow): Footprint => ({
	id,
	sheetId,
	basis,
	result: JSON.parse(result) as FootprintResult,
});
