import type { DeviceCategory } from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import type { IdSource } from "../../platform/ids.js";
import {
	type CatalogueEntry,
	identityKeyOf,
	keysOf,
} from "./catalogue-entry.js";
import type {
	ModelKeyRow,
	ModelRow,
	SheetRow,
} from "./model-catalogue.repository.js";
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

/** What the catalogue has of the models that the entries may be. */
export interface KnownModels {
	readonly keys: readonly ModelKeyRow[];
	readonly models: readonly ModelRow[];
	/** Oldest revision first within a model. */
	readonly sheets: readonly SheetRow[];
}

/**
 * Decides, entry by entry, what is new: a model, a revision of its sheet, or nothing. It only adds; what the catalogue has
 * is never changed. Each entry counts as known for those after it.
 */
export class CatalogueIntake {
	readonly newModels: ModelRow[] = [];
	readonly newKeys: ModelKeyRow[] = [];
	readonly newSheets: SheetRow[] = [];
	/** Models by the keys of their own names, and by those of their other names. */
	private readonly byName = new Map<string, Set<string>>();
	private readonly byAlias = new Map<string, Set<string>>();
	private readonly models: Map<string, ModelRow>;
	private readonly sheets = new Map<string, SheetRow[]>();

	/**
	 * @param importId the file import that brings the entries; null for the reference catalogue
	 * @param createdAt database time
	 */
	constructor(
		known: KnownModels,
		private readonly importId: string | null,
		private readonly ids: IdSource,
		private readonly createdAt: string,
	) {
		this.models = new Map(known.models.map((model) => [model.id, model]));
		for (const key of known.keys) this.index(key);
		for (const sheet of known.sheets) this.keepSheet(sheet);
	}

	take(entry: CatalogueEntry): EntryOutcome {
		const found = this.find(entry);
		const model = found ?? this.newModel(entry);
		const keptCategory =
			model.category === entry.category ? null : model.category;
		const added = this.addSheet(entry, model.id);
		if (added === "REPEATED")
			return {
				kind: "REPEATED",
				modelId: model.id,
				sheetAdded: false,
				keptCategory,
			};
		for (const key of keysOf(entry)) {
			const row = { ...key, modelId: model.id } as ModelKeyRow;
			this.newKeys.push(row);
			this.index(row);
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
	private find(entry: CatalogueEntry): ModelRow | undefined {
		const key = identityKeyOf(entry);
		const [named] = this.byName.get(key) ?? [];
		if (named) return this.models.get(named);
		const [alias, second] = this.byAlias.get(key) ?? [];
		const model =
			alias && second === undefined ? this.models.get(alias) : undefined;
		const hasOwn =
			this.importId !== null &&
			this.sheets
				.get(model?.id ?? "")
				?.some(({ importId }) => importId === this.importId);
		return hasOwn ? undefined : model;
	}

	private newModel(entry: CatalogueEntry): ModelRow {
		const model: ModelRow = {
			id: this.ids.next("model"),
			identityKey: identityKeyOf(entry),
			manufacturer: entry.manufacturer,
			manufacturerKey: lowerCase(entry.manufacturer, LENGTHS.manufacturer),
			name: entry.name,
			nameKey: lowerCase(entry.name, LENGTHS.modelName),
			category: entry.category,
			createdAt: this.createdAt,
		};
		this.models.set(model.id, model);
		this.newModels.push(model);
		return model;
	}

	private addSheet(
		{ sheet }: CatalogueEntry,
		modelId: string,
	): "ADDED" | "NOTHING" | "REPEATED" {
		if (!sheet) return "NOTHING";
		const sheets = this.sheets.get(modelId) ?? [];
		const columns = sheetColumns(sheet);
		const fingerprint = figuresHash(columns);
		if (sheets.some((other) => other.fingerprint === fingerprint))
			return "NOTHING";
		const repeated = sheets.some(
			(other) =>
				this.importId !== null &&
				other.importId === this.importId &&
				other.statistic === sheet.statistic,
		);
		if (repeated) return "REPEATED";
		const row = {
			id: this.ids.next("sheet"),
			modelId,
			revision: (sheets.at(-1)?.revision ?? 0) + 1,
			...columns,
			fingerprint,
			importId: this.importId,
			createdAt: this.createdAt,
		} as SheetRow;
		this.newSheets.push(row);
		this.keepSheet(row);
		return "ADDED";
	}

	private index({ modelKey, modelId, kind }: ModelKeyRow): void {
		if (kind === "PART_NUMBER") return;
		const map = kind === "NAME" ? this.byName : this.byAlias;
		const ids = map.get(modelKey);
		if (ids) ids.add(modelId);
		else map.set(modelKey, new Set([modelId]));
	}

	private keepSheet(sheet: SheetRow): void {
		const sheets = this.sheets.get(sheet.modelId);
		if (sheets) sheets.push(sheet);
		else this.sheets.set(sheet.modelId, [sheet]);
	}
}

/** Lower case can be longer than the text; the column is as long as the text may be. */
const lowerCase = (text: string, length: number) =>
	text.toLowerCase().slice(0, length);
