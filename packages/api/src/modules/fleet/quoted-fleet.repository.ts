import type { Engine } from "../../platform/config.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { DEVICE_COLUMNS } from "./device-columns.js";
import { coverageColumn, sortColumn } from "./device-filter.js";
import {
	OUTCOME,
	QUOTABLE,
	ruleParameters,
	selectionConditions,
} from "./device-selection.js";
import type {
	DeviceInterval,
	DeviceSelection,
	ExclusionCode,
	GroupOfQuote,
	LaidOut,
	QuotedDevice,
	QuoteRules,
	RemainingMass,
	SelectedGroup,
} from "./fleet.types.js";
import { monthsUsed, monthsUsedParameters } from "./months-used.js";

export type SelectedRow = Omit<SelectedGroup, "footprintId"> & {
	readonly footprintId: string | null;
	readonly outcome: ExclusionCode | "QUOTABLE";
};

const OF_QUOTE = "WHERE i.tenantId = :tenantId AND i.quoteId = :quoteId";
/**
 * Joins what remains of a device's footprint in the quote, by its months of use. From the device to its mass: left to itself, MySQL
 * would walk all devices of the footprint for each month.
 */
const joinRemaining = (engine: Engine): string =>
	`${engine === "sqlite" ? "JOIN" : "STRAIGHT_JOIN"} device_quote_remaining r ON r.tenantId = :tenantId AND r.quoteId = :quoteId AND r.footprintId = d.footprintId AND r.usedMonths = ${monthsUsed(engine)}`;
const INTERVALS =
	"device_interval i JOIN device d ON d.tenantId = i.tenantId AND d.id = i.deviceId";

/** A quote's devices in its gram space. Each method is a few statements, whatever the number of devices. */
export class QuotedFleetRepository extends TenantRepository {
	private readonly columns: string;

	constructor(database: Database, scope: TenantScope) {
		super(database, scope);
		this.columns = `${DEVICE_COLUMNS}, ${coverageColumn(database.engine)}, i.startGram, i.grams, i.computedGrams`;
	}

	/** The selected devices, counted by outcome and footprint, and by months of use where only the rest of it counts. */
	async count(
		selection: DeviceSelection,
		rules: QuoteRules,
	): Promise<SelectedRow[]> {
		const { engine } = this.database;
		const { where, parameters } = selectionConditions(engine, selection);
		const { remainingFrom } = rules;
		const used = remainingFrom ? monthsUsed(engine) : "NULL";
		const rows = await this.rows<SelectedRow>(
			`SELECT t.outcome, t.footprintId, t.category, t.country, t.usedMonths, MIN(t.modelName) AS modelName, MIN(t.footprintGrams) AS computedEach, COUNT(*) AS devices
			FROM (SELECT ${OUTCOME} AS outcome, d.footprintId, d.category, d.country, ${used} AS usedMonths, d.modelName, d.footprintGrams FROM device d WHERE ${where.join(" AND ")}) t
			GROUP BY t.outcome, t.footprintId, t.category, t.country, t.usedMonths ORDER BY t.category, t.country, modelName, t.footprintId, t.usedMonths`,
			{
				...parameters,
				...ruleParameters(rules),
				...(remainingFrom ? monthsUsedParameters(remainingFrom) : {}),
			},
		);
		return rows.map((row) => ({
			...row,
			devices: Number(row.devices),
			computedEach: Number(row.computedEach),
			usedMonths: row.usedMonths === null ? null : Number(row.usedMonths),
		}));
	}

	async insertQuote(
		quoteId: string,
		expiresAt: number,
		offsetEach: ReadonlyMap<number, number>,
		remaining: readonly RemainingMass[],
	): Promise<void> {
		await this.insert("device_quote", [
			{
				quoteId,
				expiresAt: toDbTime(expiresAt),
				orderId: null,
				cancelled: false,
			},
		]);
		await this.insert(
			"device_quote_offset",
			[...offsetEach].map(([computedGrams, offsetGrams]) => ({
				quoteId,
				computedGrams,
				offsetGrams,
			})),
		);
		await this.insert(
			"device_quote_remaining",
			remaining.map((mass) => ({ quoteId, ...mass })),
		);
	}

	/**
	 * One after the other by id, from gram 0. Devices whose footprint has no offset in the quote stay out, and so do those of which
	 * nothing remains.
	 */
	layOut(
		quoteId: string,
		selection: DeviceSelection,
		rules: QuoteRules,
	): Promise<number> {
		const { engine } = this.database;
		const conditions = selectionConditions(engine, selection);
		const [remaining, mass] = rules.remainingFrom
			? [joinRemaining(engine), "r.computedGrams"]
			: ["", "d.footprintGrams"];
		return this.run(
			`INSERT INTO device_interval (tenantId, quoteId, deviceId, startGram, grams, computedGrams)
			SELECT :tenantId, :quoteId, t.id, t.endGram - t.offsetGrams, t.offsetGrams, t.computedGrams FROM (
				SELECT d.id, ${mass} AS computedGrams, o.offsetGrams, SUM(o.offsetGrams) OVER (ORDER BY ${sortColumn(engine, conditions, "d.id")} ROWS UNBOUNDED PRECEDING) AS endGram
				FROM device d ${remaining} JOIN device_quote_offset o ON o.tenantId = :tenantId AND o.quoteId = :quoteId AND o.computedGrams = ${mass}
				WHERE ${conditions.where.join(" AND ")} AND ${QUOTABLE}) t`,
			{
				...conditions.parameters,
				...ruleParameters(rules),
				...(rules.remainingFrom
					? monthsUsedParameters(rules.remainingFrom)
					: {}),
				quoteId,
			},
		);
	}

	/** Counts what was laid out, so that the groups agree with the intervals whatever happened meanwhile. */
	async insertGroups(
		quoteId: string,
		{ remainingFrom }: QuoteRules,
	): Promise<void> {
		const [footprintId, usedMonths, remaining] = remainingFrom
			? [
					"r.remainingFootprintId",
					"r.usedMonths",
					joinRemaining(this.database.engine),
				]
			: ["d.footprintId", "NULL", ""];
		await this.run(
			`INSERT INTO device_quote_group (tenantId, quoteId, footprintId, category, country, modelName, devices, computedEach, offsetEach, usedMonths)
			SELECT :tenantId, :quoteId, ${footprintId}, d.category, d.country, MIN(d.modelName), COUNT(*), MIN(i.computedGrams), MIN(i.grams), MIN(${usedMonths})
			FROM ${INTERVALS} ${remaining} ${OF_QUOTE} GROUP BY ${footprintId}, d.category, d.country`,
			{
				quoteId,
				...(remainingFrom ? monthsUsedParameters(remainingFrom) : {}),
			},
		);
	}

	async totals(quoteId: string): Promise<LaidOut> {
		const row = await this.first<Record<keyof LaidOut, number | null>>(
			`SELECT SUM(devices) AS devices, SUM(devices * computedEach) AS computedGrams, SUM(devices * offsetEach) AS offsetGrams
			FROM device_quote_group WHERE tenantId = :tenantId AND quoteId = :quoteId`,
			{ quoteId },
		);
		return {
			devices: Number(row?.devices ?? 0),
			computedGrams: Number(row?.computedGrams ?? 0),
			offsetGrams: Number(row?.offsetGrams ?? 0),
		};
	}

	groups(quoteIds: readonly string[]): Promise<GroupOfQuote[]> {
		return this.rows<GroupOfQuote>(
			`SELECT quoteId, footprintId, modelName, category, country, devices, computedEach, offsetEach, usedMonths FROM device_quote_group
			WHERE tenantId = :tenantId AND quoteId IN (:quoteIds) ORDER BY quoteId, category, country, modelName, usedMonths, footprintId`,
			{ quoteIds },
		);
	}

	page(quoteId: string, request: PageRequest): Promise<Page<QuotedDevice>> {
		return keysetPage<QuotedDevice>(
			(sql, values) => this.rows(sql, values),
			{
				select: this.columns,
				from: INTERVALS,
				where: ["i.tenantId = :tenantId", "i.quoteId = :quoteId"],
				parameters: { quoteId },
				sortKey: "i.startGram",
				idKey: "d.id",
				direction: "ASC",
			},
			request,
		);
	}

	/** @param after first gram of the last device seen; −1 for the first chunk */
	chunk(quoteId: string, after: number, size: number): Promise<QuotedDevice[]> {
		return this.rows<QuotedDevice>(
			`SELECT ${this.columns} FROM ${INTERVALS} ${OF_QUOTE} AND i.startGram > :after ORDER BY i.startGram LIMIT ${size}`,
			{ quoteId, after },
		);
	}

	async intervalsOf(deviceIds: readonly string[]): Promise<DeviceInterval[]> {
		const rows = await this.rows<DeviceInterval>(
			`SELECT i.deviceId, i.quoteId, q.orderId, q.cancelled, i.startGram, i.grams, i.computedGrams
			FROM device_interval i JOIN device_quote q ON q.tenantId = i.tenantId AND q.quoteId = i.quoteId
			WHERE i.tenantId = :tenantId AND i.deviceId IN (:deviceIds) ORDER BY i.quoteId`,
			{ deviceIds },
		);
		return rows.map((row) => ({ ...row, cancelled: Boolean(row.cancelled) }));
	}
}
