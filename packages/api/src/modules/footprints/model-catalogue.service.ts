import type { TrainingSheet } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { IdSource } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import { PLATFORM_TENANT } from "../../platform/tenancy/scope.js";
import { BoundedCache } from "./bounded-cache.js";
import { type CatalogueEntry, identityKeyOf } from "./catalogue-entry.js";
import { CatalogueIntake, type EntryOutcome } from "./catalogue-intake.js";
import type {
	ModelCatalogueRepository,
	ModelKeyRow,
	ModelListFilter,
	ModelRow,
	ModelSort,
	NamedSheetRow,
	SheetRow,
} from "./model-catalogue.repository.js";
import { referenceEntries } from "./reference-catalogue.js";
import { sheetInput } from "./sheet-figures.js";
import { sheetRefusal } from "./sheet-refusal.js";

/** A job of the platform: new sheets may fit devices that have no footprint. */
export const SHEETS_ADDED_JOB = "footprints.sheetsAdded";

const CACHED_MODELS = 5_000;

/** The catalogue of device models and their published sheets. */
export class ModelCatalogueService {
	private readonly cached = new BoundedCache<ModelRow>(CACHED_MODELS);

	constructor(
		private readonly database: Database,
		private readonly repository: ModelCatalogueRepository,
		private readonly jobs: JobQueue,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	page(
		filter: ModelListFilter,
		sort: ModelSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<ModelRow>> {
		return this.repository.page(filter, sort, direction, request);
	}

	/** A model that this process has read before; models never change. */
	knownModel(id: string): ModelRow | undefined {
		return this.cached.get(id);
	}

	/** Models by id, from the process where it has them. */
	async models(ids: readonly string[]): Promise<Map<string, ModelRow>> {
		const found = new Map<string, ModelRow>();
		const wanted: string[] = [];
		for (const id of ids) {
			const model = this.cached.get(id);
			if (model) found.set(id, model);
			else wanted.push(id);
		}
		for (const model of await this.repository.models(wanted)) {
			this.cached.set(model.id, model);
			found.set(model.id, model);
		}
		return found;
	}

	/** Models of these categories that devices can be computed from: with a sheet that states a mean. One statement. */
	withSheets(categories: readonly string[]): Promise<ModelRow[]> {
		return this.repository.withSheets([...new Set(categories)]);
	}

	/** What estimators learn from: of every model the sheet that devices are computed from, in the order of makers and names. */
	async trainingSheets(): Promise<TrainingSheet[]> {
		return (await this.repository.currentSheets())
			.filter((row) => sheetRefusal(row) === null)
			.map(trainingSheet)
			.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
	}

	keysOfModels(modelIds: readonly string[]): Promise<ModelKeyRow[]> {
		return this.repository.keysOfModels(modelIds);
	}

	/** All revisions of the models' sheets, oldest first within a model. */
	sheetsOfModels(modelIds: readonly string[]): Promise<SheetRow[]> {
		return this.repository.sheetsOfModels(modelIds);
	}

	sheets(ids: readonly string[]): Promise<SheetRow[]> {
		return this.repository.sheets(ids);
	}

	/**
	 * Takes models and sheets in: a model is found by its maker and name or alias; what isn't there is added, a sheet that
	 * states something else is a new revision, nothing is changed. Joins the open unit of work. At most about 500 entries at once.
	 * @param importId the file import that brings them; null for the reference catalogue
	 * @returns an outcome for each entry, in order
	 */
	register(
		entries: readonly CatalogueEntry[],
		importId: string | null,
	): Promise<EntryOutcome[]> {
		return this.database.write(async () => {
			const hits = await this.repository.modelsByKeys(
				entries.map(identityKeyOf),
			);
			const modelIds = hits.map(({ modelId }) => modelId);
			const intake = new CatalogueIntake(
				{
					keys: hits,
					models: await this.repository.models(modelIds),
					sheets: await this.repository.sheetsOfModels(modelIds),
				},
				importId,
				this.ids,
				toDbTime(this.clock.now()),
			);
			const outcomes = entries.map((entry) => intake.take(entry));
			await this.repository.insertModels(intake.newModels);
			await this.repository.insertKeys(intake.newKeys);
			await this.repository.insertSheets(intake.newSheets);
			return outcomes;
		});
	}

	/**
	 * Loads the product's own models and sheets. Loading them again adds only what is new in them.
	 * @returns how many models and sheets were added
	 */
	async loadReferenceCatalogue(): Promise<{ models: number; sheets: number }> {
		return this.database.write(async () => {
			const outcomes = await this.register(referenceEntries(), null);
			const count = (kind: EntryOutcome["kind"]) =>
				outcomes.filter((outcome) => outcome.kind === kind).length;
			const added = {
				models: count("NEW_MODEL"),
				sheets: outcomes.filter(({ sheetAdded }) => sheetAdded).length,
			};
			if (added.sheets > 0) await this.announceSheets();
			return added;
		});
	}

	/** Has devices without a footprint looked at again, in every tenant; call in the unit of work that brought new sheets. */
	async announceSheets(): Promise<void> {
		await this.jobs.enqueue({
			kind: SHEETS_ADDED_JOB,
			ownerTenantId: PLATFORM_TENANT,
			payload: {},
		});
	}
}

const sortKey = ({ manufacturer, name }: TrainingSheet): string =>
	`${manufacturer}\n${name}`;

const trainingSheet = (row: NamedSheetRow): TrainingSheet => ({
	manufacturer: row.manufacturer,
	name: row.name,
	category: row.category,
	...(row.weightGrams === null ? {} : { weightGrams: row.weightGrams }),
	...(row.screenMilliInches === null
		? {}
		: { screenMilliInches: row.screenMilliInches }),
	...(row.issuedOn === null ? {} : { issuedOn: row.issuedOn }),
	sheet: sheetInput(row),
});
