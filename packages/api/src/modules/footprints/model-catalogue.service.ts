import type { DeviceCategory } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { IdSource } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import { PLATFORM_TENANT } from "../../platform/tenancy/scope.js";
import { BoundedCache } from "./bounded-cache.js";
import {
	type CatalogueEntry,
	identityKeyOf,
	keysOf,
} from "./catalogue-entry.js";
import type {
	ModelCatalogueRepository,
	ModelKeyRow,
	ModelListFilter,
	ModelRow,
	ModelSort,
	SheetRow,
} from "./model-catalogue.repository.js";
import { referenceEntries } from "./reference-catalogue.js";
import { figuresHash, sheetColumns } from "./sheet-figures.js";

/** What became of one entry. */
export interface EntryOutcome {
	/** REPEATED: the same import brought another sheet of this model before; the entry is left out. */
	readonly kind: "NEW_MODEL" | "NEW_REVISION" | "UNCHANGED" | "REPEATED";
	readonly modelId: string;
	readonly sheetAdded: boolean;
	/** The catalogue has the model in this other category, and keeps it. */
	readonly keptCategory: DeviceCategory | null;
}

/** A job of the platform: new sheets may fit devices that have no footprint. */
export const SHEETS_ADDED_JOB = "footprints.sheetsAdded";

const CACHED_MODELS = 5_000;

/** What is known of the entries' models while they are taken in; grows with each new one. */
interface Known {
	/** Models by the keys of their own names, and by those of their other names. */
	readonly byName: Map<string, Set<string>>;
	readonly byAlias: Map<string, Set<string>>;
	readonly models: Map<string, ModelRow>;
	readonly sheets: Map<string, SheetRow[]>;
	readonly newModels: ModelRow[];
	readonly newKeys: ModelKeyRow[];
	readonly newSheets: SheetRow[];
}

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
			const known = await this.readKnown(entries);
			const outcomes = entries.map((entry) =>
				this.take(entry, importId, known),
			);
			await this.repository.insertModels(known.newModels);
			await this.repository.insertKeys(known.newKeys);
			await this.repository.insertSheets(known.newSheets);
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

	private async readKnown(entries: readonly CatalogueEntry[]): Promise<Known> {
		const hits = await this.repository.modelsByKeys(entries.map(identityKeyOf));
		const modelIds = [...new Set(hits.map(({ modelId }) => modelId))];
		const models = await this.repository.models(modelIds);
		const known: Known = {
			byName: new Map(),
			byAlias: new Map(),
			models: new Map(models.map((model) => [model.id, model])),
			sheets: new Map(),
			newModels: [],
			newKeys: [],
			newSheets: [],
		};
		for (const hit of hits) index(known, hit);
		for (const sheet of await this.repository.sheetsOfModels(modelIds))
			known.sheets.set(sheet.modelId, [
				...(known.sheets.get(sheet.modelId) ?? []),
				sheet,
			]);
		return known;
	}

	private take(
		entry: CatalogueEntry,
		importId: string | null,
		known: Known,
	): EntryOutcome {
		const found = this.find(entry, importId, known);
		const model = found ?? this.newModel(entry, known);
		const keptCategory =
			model.category === entry.category ? null : model.category;
		const added = this.addSheet(entry, model.id, importId, known);
		if (added === "REPEATED")
			return {
				kind: "REPEATED",
				modelId: model.id,
				sheetAdded: false,
				keptCategory,
			};
		for (const key of keysOf(entry)) {
			const row = { ...key, modelId: model.id } as ModelKeyRow;
			known.newKeys.push(row);
			index(known, row);
		}
		const kind = !found
			? "NEW_MODEL"
			: added === "ADDED"
				? "NEW_REVISION"
				: "UNCHANGED";
		return {
			kind,
			modelId: model.id,
			sheetAdded: added === "ADDED",
			keptCategory,
		};
	}

	/**
	 * The model of this name; else the one that has it as another name, unless this import gave that one a sheet of its
	 * own already ("L13/S2" and then "L13": two sheets, so two models).
	 */
	private find(
		entry: CatalogueEntry,
		importId: string | null,
		known: Known,
	): ModelRow | undefined {
		const key = identityKeyOf(entry);
		const [named] = known.byName.get(key) ?? [];
		if (named) return known.models.get(named);
		const [alias, second] = known.byAlias.get(key) ?? [];
		const model =
			alias && second === undefined ? known.models.get(alias) : undefined;
		const hasOwn =
			importId !== null &&
			known.sheets
				.get(model?.id ?? "")
				?.some((sheet) => sheet.importId === importId);
		return hasOwn ? undefined : model;
	}

	private newModel(entry: CatalogueEntry, known: Known): ModelRow {
		const model: ModelRow = {
			id: this.ids.next("model"),
			identityKey: identityKeyOf(entry),
			manufacturer: entry.manufacturer,
			manufacturerKey: lowerCase(entry.manufacturer, LENGTHS.manufacturer),
			name: entry.name,
			nameKey: lowerCase(entry.name, LENGTHS.modelName),
			category: entry.category,
			createdAt: toDbTime(this.clock.now()),
		};
		known.models.set(model.id, model);
		known.newModels.push(model);
		return model;
	}

	private addSheet(
		{ sheet }: CatalogueEntry,
		modelId: string,
		importId: string | null,
		known: Known,
	): "ADDED" | "NOTHING" | "REPEATED" {
		if (!sheet) return "NOTHING";
		const sheets = known.sheets.get(modelId) ?? [];
		const columns = sheetColumns(sheet);
		const fingerprint = figuresHash(columns);
		if (sheets.some((other) => other.fingerprint === fingerprint))
			return "NOTHING";
		const repeated = sheets.some(
			(other) =>
				importId !== null &&
				other.importId === importId &&
				other.statistic === sheet.statistic,
		);
		if (repeated) return "REPEATED";
		const row = {
			id: this.ids.next("sheet"),
			modelId,
			revision: (sheets.at(-1)?.revision ?? 0) + 1,
			...columns,
			fingerprint,
			importId,
			createdAt: toDbTime(this.clock.now()),
		} as SheetRow;
		known.newSheets.push(row);
		known.sheets.set(modelId, [...sheets, row]);
		return "ADDED";
	}
}

/** Lower case can be longer than the text; the column is as long as the text may be. */
const lowerCase = (text: string, length: number) =>
	text.toLowerCase().slice(0, length);

function index(known: Known, { modelKey, modelId, kind }: ModelKeyRow): void {
	if (kind === "PART_NUMBER") return;
	const map = kind === "NAME" ? known.byName : known.byAlias;
	const ids = map.get(modelKey);
	if (ids) ids.add(modelId);
	else map.set(modelKey, new Set([modelId]));
}
