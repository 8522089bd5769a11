import type { Database } from "../../platform/database/database.js";

export type EstimatorRow = {
	version: string;
	ordinal: number;
	/** JSON of the domain's EstimatorModel. */
	model: string;
	modelHash: string;
	dataHash: string;
	sheets: number;
	trainedAt: string;
	trainedBy: string | null;
	reason: string | null;
};

/** All but the model itself, which is large. */
export type EstimatorHead = Omit<EstimatorRow, "model">;

const HEAD =
	"version, ordinal, modelHash, dataHash, sheets, trainedAt, trainedBy, reason";

/** Trained estimators. Rows are added and read; there is no way to change one. */
export class EstimatorRepository {
	constructor(private readonly database: Database) {}

	/** Oldest first. */
	heads(): Promise<EstimatorHead[]> {
		return this.database.query<EstimatorHead>(
			`SELECT ${HEAD} FROM estimator ORDER BY ordinal`,
		);
	}

	/**
	 * The last one trained.
	 * @param until database time, included; null is now
	 */
	last(until: string | null): Promise<EstimatorHead | undefined> {
		return this.database.first<EstimatorHead>(
			`SELECT ${HEAD} FROM estimator ${until === null ? "" : "WHERE trainedAt <= :until"} ORDER BY ordinal DESC LIMIT 1`,
			until === null ? {} : { until },
		);
	}

	byVersion(version: string): Promise<EstimatorRow | undefined> {
		return this.database.first<EstimatorRow>(
			"SELECT * FROM estimator WHERE version = :version",
			{ version },
		);
	}

	/** @returns false when the version or its place in the order is taken */
	async add(row: EstimatorRow): Promise<boolean> {
		return (await this.database.insert("estimator", [row], "ignore")) === 1;
	}
}
