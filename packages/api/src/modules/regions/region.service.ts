import {
	type Availability,
	availability,
	effectiveRevision,
	formatTonnes,
	type RolloutRevision,
	type RolloutSettings,
} from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { millisFromDb, toDbTime } from "../../platform/database/db-time.js";
import { DomainError, notFound } from "../../platform/errors.js";
import type { IdSource } from "../../platform/ids.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
} from "../../platform/tenancy/scope.js";
import type {
	RegionRepository,
	RegionRow,
	RevisionRow,
} from "./region.repository.js";

export interface Region extends RegionRow {
	readonly countries: readonly string[];
}

/** A revision with who wrote it and why. */
export interface RecordedRevision extends RolloutRevision {
	readonly reason: string;
	readonly authorId: string;
}

type SalesCaps = Pick<RolloutSettings, "capPerMonthGrams" | "capTotalGrams">;

/** The period of the cap that never starts anew. */
const EVER = "TOTAL";

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);

export interface AvailabilityQuestion {
	readonly country: string;
	readonly tenantId?: string | null;
	readonly category?: string | null;
	/** Milliseconds; now when left out. */
	readonly at?: number;
}

/** Where, to whom and how the service is sold: read and evaluated here for portal, API and orders alike. */
export class RegionService {
	constructor(
		private readonly database: Database,
		private readonly repository: RegionRepository,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/** The clock by which revisions take effect, in milliseconds. */
	now(): number {
		return this.clock.now();
	}

	async all(): Promise<Region[]> {
		const [regions, countries] = await Promise.all([
			this.repository.regions(),
			this.repository.countries(),
		]);
		return regions.map((region) => ({
			...region,
			countries: countries
				.filter(({ regionId }) => regionId === region.id)
				.map(({ country }) => country),
		}));
	}

	async byCode(code: string): Promise<Region | undefined> {
		return (await this.all()).find((region) => region.code === code);
	}

	async byId(id: string): Promise<Region | undefined> {
		return (await this.all()).find((region) => region.id === id);
	}

	async ofCountry(country: string): Promise<Region | undefined> {
		return (await this.all()).find(({ countries }) =>
			countries.includes(country),
		);
	}

	/** All revisions, oldest first. */
	async revisions(regionId: string): Promise<RecordedRevision[]> {
		return (await this.repository.revisions(regionId)).map(toRevision);
	}

	/**
	 * The revision in force.
	 * @param at milliseconds; now when left out
	 * @throws DomainError NOT_FOUND when the region has none yet
	 */
	async effective(
		regionId: string,
		at = this.clock.now(),
	): Promise<RecordedRevision> {
		const revisions = await this.revisions(regionId);
		const revision = effectiveRevision(revisions, at) ?? revisions[0];
		if (!revision) throw notFound("rollout");
		return revision as RecordedRevision;
	}

	/** May it be sold here, to them, now; with every reason that speaks against it. */
	async availability({
		country,
		tenantId,
		category,
		at = this.clock.now(),
	}: AvailabilityQuestion): Promise<
		Availability & { regionCode: string | null }
	> {
		const region = await this.ofCountry(country);
		const revisions = region ? await this.revisions(region.id) : [];
		const revision = effectiveRevision(revisions, at) ?? null;
		const answer = availability({
			country,
			regionCode: region?.code ?? null,
			revision,
			tenantId: tenantId ?? null,
			category: category ?? null,
		} as Parameters<typeof availability>[0]);
		return { ...answer, regionCode: region?.code ?? null };
	}

	/**
	 * Counts a sale against the region's caps, within the order's unit of work.
	 * @param at milliseconds: the month is the calendar month in UTC
	 * @throws DomainError CAP_REACHED when a cap would be passed
	 */
	async recordSale(
		regionId: string,
		grams: number,
		at: number,
		{ capPerMonthGrams, capTotalGrams }: SalesCaps,
	): Promise<void> {
		const caps = [
			{ period: monthOf(at), cap: capPerMonthGrams, name: "month" },
			{ period: EVER, cap: capTotalGrams, name: "programme" },
		];
		for (const { period, cap, name } of caps) {
			if (await this.repository.addSale(regionId, period, grams, cap)) continue;
			throw new DomainError(
				"CAP_REACHED",
				`This order would pass what the region may sell in the ${name} (${formatTonnes(cap ?? 0)} t). Order less, or ask the regional manager.`,
			);
		}
	}

	/** Takes a cancelled order out of the caps again. @param placedAt database time of the order */
	async recordSaleUndone(
		regionId: string,
		grams: number,
		placedAt: string,
	): Promise<void> {
		for (const period of [monthOf(millisFromDb(placedAt)), EVER])
			await this.repository.addSale(regionId, period, -grams, null);
	}

	/** For the seed and operators' set-up. */
	async createRegion(input: {
		code: string;
		name: string;
		timeZone: string;
		countries: readonly string[];
	}): Promise<RegionRow> {
		const row = {
			id: this.ids.next("region"),
			code: input.code,
			name: input.name,
			timeZone: input.timeZone,
		};
		await this.database.write(async () => {
			await this.repository.insertRegion(row, input.countries);
			await this.audit.record(mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR), {
				action: "region.created",
				subject: row.id,
			});
		});
		return row;
	}

	/** Appends a revision; the seed's and, later, the managers' way to change a rollout. */
	async appendRevision(
		regionId: string,
		input: {
			stage: RolloutRevision["stage"];
			effectiveFrom: number;
			settings: RolloutSettings;
			reason: string;
			authorId: string;
		},
	): Promise<number> {
		return this.database.write(async () => {
			const revision =
				((await this.repository.revisions(regionId)).at(-1)?.revision ?? 0) + 1;
			const id = this.ids.next("revision");
			await this.repository.insertRevision({
				id,
				regionId,
				revision,
				stage: input.stage,
				effectiveFrom: toDbTime(input.effectiveFrom),
				settings: JSON.stringify(input.settings),
				reason: input.reason,
				authorId: input.authorId,
				createdAt: toDbTime(this.clock.now()),
			});
			await this.audit.record(mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR), {
				action: "rollout.revised",
				subject: id,
				detail: { regionId, revision, stage: input.stage },
			});
			return revision;
		});
	}
}

function toRevision(row: RevisionRow): RecordedRevision {
	return {
		revision: row.revision,
		stage: row.stage as RolloutRevision["stage"],
		effectiveFrom: millisFromDb(row.effectiveFrom),
		settings: JSON.parse(row.settings) as RolloutSettings,
		reason: row.reason,
		authorId: row.authorId,
	};
}
