import type { Statistic } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import type { SqlValue } from "../../platform/database/sql.js";

export interface FootprintRow extends Record<string, SqlValue> {
	id: string;
	inputsHash: string;
	/** Null for an estimate. */
	sheetId: string | null;
	country: string;
	lifetimeYears: number;
	methodVersion: string;
	gridFactorEdition: string;
	inputs: string;
	result: string;
	totalGrams: number;
	statistic: Statistic;
	basis: "PUBLISHED" | "ESTIMATED";
	createdAt: string;
}

const LIST = 1_000;

/** Computed footprints: written once, never changed. */
export class FootprintRepository {
	constructor(private readonly database: Database) {}

	byIds(ids: readonly string[]): Promise<FootprintRow[]> {
		return this.byColumn("id", ids);
	}

	byInputs(hashes: readonly string[]): Promise<FootprintRow[]> {
		return this.byColumn("inputsHash", hashes);
	}

	/** In the order of their ids. */
	after(id: string, size: number): Promise<FootprintRow[]> {
		return this.database.query<FootprintRow>(
			`SELECT * FROM footprint WHERE id > :id ORDER BY id LIMIT ${size}`,
			{ id },
		);
	}

	/** Of two who compute the same inputs at once, the first one's row stays. */
	async insert(rows: readonly FootprintRow[]): Promise<void> {
		await this.database.insert("footprint", rows, "ignore");
	}

	private async byColumn(
		column: "id" | "inputsHash",
		values: readonly string[],
	): Promise<FootprintRow[]> {
		const distinct = [...new Set(values)];
		const found: FootprintRow[] = [];
		for (let from = 0; from < distinct.length; from += LIST)
			found.push(
				...(await this.database.query<FootprintRow>(
					`SELECT * FROM footprint WHERE ${column} IN (:some)`,
					{ some: distinct.slice(from, from + LIST) },
				)),
			);
		return found;
	}
}
