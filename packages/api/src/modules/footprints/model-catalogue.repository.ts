import type { DeviceCategory, Statistic } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";

export interface ModelRow extends Record<string, SqlValue> {
	id: string;
	identityKey: string;
	manufacturer: string;
	manufacturerKey: string;
	name: string;
	nameKey: string;
	category: DeviceCategory;
	createdAt: string;
}

export type KeyKind = "PART_NUMBER" | "NAME" | "ALIAS";

export interface ModelKeyRow extends Record<string, SqlValue> {
	modelKey: string;
	modelId: string;
	kind: KeyKind;
	written: string;
}

/** What a sheet states; null means not stated. */
export type SheetColumns = {
	statistic: Statistic;
	totalGrams: number;
	errorRatioPpm: number | null;
	lifetimeMonths: number;
	useLocation: string;
	manufacturingPpm: number | null;
	transportPpm: number | null;
	usePpm: number | null;
	endOfLifePpm: number | null;
	yearlyEnergyWh: number | null;
	weightGrams: number | null;
	screenMilliInches: number | null;
	assemblyLocation: string | null;
	issuedOn: string | null;
	source: string;
};

export type SheetRow = SheetColumns & {
	id: string;
	modelId: string;
	revision: number;
	fingerprint: string;
	importId: string | null;
	createdAt: string;
};

/** A sheet with what its model is called. */
export type NamedSheetRow = SheetRow &
	Pick<ModelRow, "manufacturer" | "name" | "category">;

export interface ModelListFilter {
	readonly search?: string | null;
	readonly manufacturer?: string | null;
	readonly categories?: readonly string[] | null;
}

const SORT_KEYS = {
	NAME: "nameKey",
	MANUFACTURER: "manufacturerKey",
	CATEGORY: "category",
} as const;
export type ModelSort = keyof typeof SORT_KEYS;

/** Longest IN list of one statement. */
const LIST = 1_000;

/** A `LIKE` pattern that finds the text anywhere; use with `ESCAPE '!'`. */
const likeAnywhere = (text: string) => `%${text.replace(/[!%_]/g, "!$&")}%`;

/** Device models, the keys that lead to them, and their sheets. Rows of the platform: no tenant owns them. */
export class ModelCatalogueRepository {
	constructor(private readonly database: Database) {}

	page(
		filter: ModelListFilter,
		sort: ModelSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<ModelRow>> {
		const where: string[] = [];
		const parameters: Record<string, SqlValue | readonly string[]> = {};
		if (filter.search?.trim()) {
			where.push("nameKey LIKE :search ESCAPE '!'");
			parameters.search = likeAnywhere(filter.search.trim().toLowerCase());
		}
		if (filter.manufacturer?.trim()) {
			where.push("manufacturerKey = :manufacturer");
			parameters.manufacturer = filter.manufacturer.trim().toLowerCase();
		}
		if (filter.categories) {
			where.push("category IN (:categories)");
			parameters.categories = filter.categories.length
				? filter.categories
				: [""];
		}
		const query = {
			select: "*",
			from: "device_model",
			where,
			parameters,
			sortKey: SORT_KEYS[sort],
			idKey: "id",
			direction,
		};
		return keysetPage<ModelRow>(
			(sql, values) => this.database.query(sql, values),
			query,
			request,
		);
	}

	models(ids: readonly string[]): Promise<ModelRow[]> {
		return this.listed(ids, (some) =>
			this.database.query<ModelRow>(
				"SELECT * FROM device_model WHERE id IN (:some)",
				{ some },
			),
		);
	}

	/** Models of these categories with a sheet that states a mean. */
	withSheets(categories: readonly string[]): Promise<ModelRow[]> {
		return this.listed(categories, (some) =>
			this.database.query<ModelRow>(
				"SELECT m.* FROM device_model m WHERE m.category IN (:some) AND EXISTS (SELECT 1 FROM footprint_sheet s WHERE s.modelId = m.id AND s.statistic = 'MEAN')",
				{ some },
			),
		);
	}

	/** Of every model the last sheet that states a mean. */
	currentSheets(): Promise<NamedSheetRow[]> {
		return this.database.query<NamedSheetRow>(
			`SELECT s.*, m.manufacturer, m.name, m.category FROM footprint_sheet s JOIN device_model m ON m.id = s.modelId
			WHERE s.statistic = 'MEAN' AND NOT EXISTS (SELECT 1 FROM footprint_sheet l WHERE l.modelId = s.modelId AND l.statistic = 'MEAN' AND l.revision > s.revision)`,
		);
	}

	/** Rows that any of the keys leads to. */
	modelsByKeys(keys: readonly string[]): Promise<ModelKeyRow[]> {
		return this.listed(keys, (some) =>
			this.database.query<ModelKeyRow>(
				"SELECT * FROM model_key WHERE modelKey IN (:some)",
				{ some },
			),
		);
	}

	keysOfModels(modelIds: readonly string[]): Promise<ModelKeyRow[]> {
		return this.listed(modelIds, (some) =>
			this.database.query<ModelKeyRow>(
				"SELECT * FROM model_key WHERE modelId IN (:some) ORDER BY modelId, written, modelKey",
				{ some },
			),
		);
	}

	/** All revisions, oldest first within a model. */
	sheetsOfModels(modelIds: readonly string[]): Promise<SheetRow[]> {
		return this.listed(modelIds, (some) =>
			this.database.query<SheetRow>(
				"SELECT * FROM footprint_sheet WHERE modelId IN (:some) ORDER BY modelId, revision",
				{ some },
			),
		);
	}

	sheets(ids: readonly string[]): Promise<SheetRow[]> {
		return this.listed(ids, (some) =>
			this.database.query<SheetRow>(
				"SELECT * FROM footprint_sheet WHERE id IN (:some)",
				{ some },
			),
		);
	}

	async insertModels(rows: readonly ModelRow[]): Promise<void> {
		await this.database.insert("device_model", rows);
	}

	/** A key that the model has already stays as it is. */
	async insertKeys(rows: readonly ModelKeyRow[]): Promise<void> {
		await this.database.insert("model_key", rows, "ignore");
	}

	async insertSheets(rows: readonly SheetRow[]): Promise<void> {
		await this.database.insert("footprint_sheet", rows);
	}

	private async listed<T>(
		items: readonly string[],
		read: (some: readonly string[]) => Promise<T[]>,
	): Promise<T[]> {
		const distinct = [...new Set(items)];
		const found: T[] = [];
		for (let from = 0; from < distinct.length; from += LIST)
			found.push(...(await read(distinct.slice(from, from + LIST))));
		return found;
	}
}
