import { normaliseModelName, serialKey } from "@tonnetrace/domain";
import type { Engine } from "../../platform/config.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { SqlParameters, SqlValue } from "../../platform/database/sql.js";
import { invalidInput } from "../../platform/errors.js";
import type { Coverage, DeviceFilter } from "./fleet.types.js";
import { modelNameKey } from "./model-name-key.js";

/** The moment by the database's clock, in the form in which times are kept. */
export const sqlNow = (engine: Engine): string =>
	engine === "sqlite"
		? "strftime('%Y-%m-%d %H:%M:%f', 'now')"
		: "UTC_TIMESTAMP(3)";

const openIntervals = (engine: Engine) =>
	`FROM device_quote q JOIN device_interval i ON i.tenantId = q.tenantId AND i.quoteId = q.quoteId WHERE q.tenantId = :tenantId AND q.orderId IS NULL AND q.expiresAt > ${sqlNow(engine)}`;

/** The coverage of a device `d`, QUOTED included: for each device that no order covers, a look at the few quotes it is in (CROSS JOIN: in this order). */
export const coverageColumn = (
	engine: Engine,
): string => `CASE WHEN d.coverage = 'NONE' AND EXISTS (
	SELECT 1 FROM device_interval i CROSS JOIN device_quote q ON q.tenantId = i.tenantId AND q.quoteId = i.quoteId
	WHERE i.tenantId = :tenantId AND i.deviceId = d.id AND q.orderId IS NULL AND q.expiresAt > ${sqlNow(engine)}
) THEN 'QUOTED' ELSE d.coverage END AS coverage`;

/** Conditions on a device `d`, the tenant's among them. */
export interface DeviceConditions {
	readonly where: string[];
	readonly parameters: SqlParameters;
	/** Few devices, as a rule: cheaper found by their own index and then sorted than met on a walk in the list's order. */
	readonly selective: boolean;
}

/** Sorts after every text that begins with the prefix: the last code point, in which no name goes on. */
const AFTER = "\u{10ffff}";
const LONGEST_LIST = 300;

class Conditions implements DeviceConditions {
	readonly where = ["d.tenantId = :tenantId"];
	readonly parameters: Record<string, SqlValue | readonly SqlValue[]> = {};
	selective = false;

	add(condition: string, parameters: SqlParameters = {}): void {
		this.where.push(condition);
		Object.assign(this.parameters, parameters);
	}

	/** An empty list restricts nothing, as a missing one. */
	oneOf(
		field: string,
		column: string,
		values: readonly string[] | null | undefined,
	): void {
		if (!values?.length) return;
		if (values.length > LONGEST_LIST)
			throw invalidInput(
				`filter.${field}: name at most ${LONGEST_LIST}.`,
				"filter",
				field,
			);
		this.add(`${column} IN (:${field})`, { [field]: [...new Set(values)] });
	}

	equal(
		field: "costCentre" | "orderReference",
		text: string | null | undefined,
	): void {
		if (text === null || text === undefined) return;
		this.add(`d.${field} = :${field}`, { [field]: text.trim() });
		this.selective = true;
	}
}

function checkedText(field: string, text: string): string {
	if (text.length > LENGTHS.modelName)
		throw invalidInput(
			`filter.${field}: give at most ${LENGTHS.modelName} characters.`,
			"filter",
			field,
		);
	return text.trim();
}

/** Serial number or model name that begins so. The tenant stands in both branches, since each has an index of its own. */
function addSearch(conditions: Conditions, search: string): void {
	const text = checkedText("search", search);
	const serial = serialKey(text);
	const name = modelNameKey(text);
	if (serial === "") return;
	conditions.selective = true;
	conditions.add(
		`((d.tenantId = :tenantId AND d.serialKey >= :serialFrom AND d.serialKey < :serialTo) OR (d.tenantId = :tenantId AND d.nameKey >= :nameFrom AND d.nameKey < :nameTo))`,
		{
			serialFrom: serial,
			serialTo: serial + AFTER,
			nameFrom: name,
			nameTo: name + AFTER,
		},
	);
}

/** The name with and without its first word as the maker, as it may have been stated. */
function addModelName(conditions: Conditions, modelName: string): void {
	const text = checkedText("modelName", modelName);
	const keys = new Set([
		normaliseModelName(text),
		normaliseModelName(text, text.split(" ")[0]),
	]);
	conditions.add("d.modelKey IN (:modelKeys)", { modelKeys: [...keys] });
	conditions.selective = true;
}

function addCoverage(
	conditions: Conditions,
	engine: Engine,
	wanted: readonly Coverage[] | null | undefined,
): void {
	if (!wanted?.length) return;
	const stored: string[] = wanted.filter(
		(coverage) => coverage === "ALLOCATED" || coverage === "RETIRED",
	);
	const free = wanted.includes("NONE");
	const quoted = wanted.includes("QUOTED");
	if (free && quoted) stored.push("NONE");
	const branches = stored.length > 0 ? ["d.coverage IN (:coverage)"] : [];
	if (quoted && wanted.length === 1) conditions.selective = true;
	// The list of quoted devices is made once a statement, and is empty when no quote is open.
	if (free !== quoted)
		branches.push(
			`(d.coverage = 'NONE' AND d.id ${quoted ? "IN" : "NOT IN"} (SELECT i.deviceId ${openIntervals(engine)}))`,
		);
	conditions.add(
		`(${branches.join(" OR ")})`,
		stored.length > 0 ? { coverage: stored } : {},
	);
}

/** An estimated footprint is one of a device whose model the catalogue can't tell. */
function addBasis(conditions: Conditions, wanted: DeviceFilter["basis"]): void {
	if (!wanted?.length) return;
	conditions.add("d.footprintGrams > 0");
	const [basis, other] = new Set(wanted);
	if (other !== undefined) return;
	conditions.add(`d.modelId IS ${basis === "ESTIMATED" ? "NULL" : "NOT NULL"}`);
	if (basis === "ESTIMATED") conditions.selective = true;
}

/**
 * What a filter means in SQL. Every condition begins with an index's columns.
 * @throws DomainError INVALID_INPUT for texts and lists beyond their length
 */
export function deviceConditions(
	engine: Engine,
	filter: DeviceFilter,
): DeviceConditions {
	const conditions = new Conditions();
	if (filter.search) addSearch(conditions, filter.search);
	if (filter.modelName) addModelName(conditions, filter.modelName);
	conditions.oneOf("categories", "d.category", filter.categories);
	conditions.oneOf("countries", "d.country", filter.countries);
	addCoverage(conditions, engine, filter.coverage);
	if (filter.hasFootprint === true) conditions.add("d.footprintGrams > 0");
	if (filter.hasFootprint === false) {
		conditions.add("d.footprintGrams = 0");
		conditions.selective = true;
	}
	addBasis(conditions, filter.basis);
	conditions.equal("costCentre", filter.costCentre);
	conditions.equal("orderReference", filter.orderReference);
	if (filter.purchasedFrom)
		conditions.add("d.purchasedOn >= :purchasedFrom", {
			purchasedFrom: filter.purchasedFrom,
		});
	if (filter.purchasedTo)
		conditions.add("d.purchasedOn <= :purchasedTo", {
			purchasedTo: filter.purchasedTo,
		});
	return conditions;
}

/** The column to sort by. SQLite knows no numbers of rows and would always walk in that order; before a selective condition a plus keeps it from that. */
export const sortColumn = (
	engine: Engine,
	{ selective }: DeviceConditions,
	column: string,
): string => (engine === "sqlite" && selective ? `+${column}` : column);
