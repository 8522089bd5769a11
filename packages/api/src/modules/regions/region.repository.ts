import type { Database } from "../../platform/database/database.js";

export interface RegionRow {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly timeZone: string;
}

export interface RevisionRow {
	readonly id: string;
	readonly regionId: string;
	readonly revision: number;
	readonly stage: string;
	readonly effectiveFrom: string;
	readonly settings: string;
	readonly reason: string;
	readonly authorId: string;
	readonly createdAt: string;
}

/** Regions, their countries and their rollout revisions. */
export class RegionRepository {
	constructor(private readonly database: Database) {}

	regions(): Promise<RegionRow[]> {
		return this.database.query<RegionRow>(
			"SELECT id, code, name, timeZone FROM region ORDER BY code LIMIT 200",
		);
	}

	countries(): Promise<{ country: string; regionId: string }[]> {
		return this.database.query(
			"SELECT country, regionId FROM region_country ORDER BY country LIMIT 300",
		);
	}

	/** Oldest first. */
	revisions(regionId: string): Promise<RevisionRow[]> {
		return this.database.query<RevisionRow>(
			"SELECT * FROM rollout_revision WHERE regionId = :regionId ORDER BY revision",
			{ regionId },
		);
	}

	async insertRegion(
		row: RegionRow,
		countries: readonly string[],
	): Promise<void> {
		await this.database.insert("region", [{ ...row }]);
		await this.database.insert(
			"region_country",
			countries.map((country) => ({ country, regionId: row.id })),
		);
	}

	async insertRevision(row: RevisionRow): Promise<void> {
		await this.database.insert("rollout_revision", [{ ...row }]);
	}

	/**
	 * Adds to what a region sold in a period, unless that would pass the cap.
	 * @returns whether it was added
	 */
	async addSale(
		regionId: string,
		period: string,
		grams: number,
		cap: number | null,
	): Promise<boolean> {
		await this.database.ensure("region_sales", {
			regionId,
			period,
			soldGrams: 0,
		});
		const added = await this.database.run(
			`UPDATE region_sales SET soldGrams = soldGrams + :grams WHERE regionId = :regionId AND period = :period${cap === null ? "" : " AND soldGrams + :grams <= :cap"}`,
			{ regionId, period, grams, ...(cap === null ? {} : { cap }) },
		);
		return added === 1;
	}
}
