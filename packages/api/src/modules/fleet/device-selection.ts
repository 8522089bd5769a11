import type { Engine } from "../../platform/config.js";
import type { SqlParameters } from "../../platform/database/sql.js";
import { invalidInput } from "../../platform/errors.js";
import { type DeviceConditions, deviceConditions } from "./device-filter.js";
import type { DeviceSelection, QuoteRules } from "./fleet.types.js";

export const MOST_IDS = 500;

/**
 * What a selection means in SQL, over a device `d`.
 * @throws DomainError INVALID_INPUT unless exactly one of ids (1 to 500) and filter is given
 */
export function selectionConditions(
	engine: Engine,
	{ deviceIds, filter }: DeviceSelection,
): DeviceConditions {
	if ((deviceIds == null) === (filter == null))
		throw invalidInput(
			"Give either deviceIds or filter; the filter {} selects every device.",
			"deviceIds",
		);
	if (filter) return deviceConditions(engine, filter);
	const ids = distinctIds(deviceIds ?? []);
	return {
		where: ["d.tenantId = :tenantId", "d.id IN (:ids)"],
		parameters: { ids },
		selective: true,
	};
}

/** @throws DomainError INVALID_INPUT unless 1 to 500 are given */
export function distinctIds(deviceIds: readonly string[]): string[] {
	const ids = [...new Set(deviceIds)];
	if (ids.length < 1 || ids.length > MOST_IDS)
		throw invalidInput(
			`deviceIds: name 1 to ${MOST_IDS} devices, or use a filter.`,
			"deviceIds",
		);
	return ids;
}

/** Why a device can't be quoted, or QUOTABLE; the first reason counts. */
export const OUTCOME = `CASE
	WHEN d.footprintGrams = 0 THEN 'NO_FOOTPRINT'
	WHEN d.coverage <> 'NONE' THEN 'ALREADY_COVERED'
	WHEN d.category NOT IN (:offered) THEN 'CATEGORY_NOT_OFFERED'
	WHEN d.purchasedOn < :since THEN 'BOUGHT_TOO_LONG_AGO'
	ELSE 'QUOTABLE' END`;

/** The same as a condition: what OUTCOME calls QUOTABLE. By the plus it is checked, never searched by: the selection says where to look. */
export const QUOTABLE =
	"+d.footprintGrams > 0 AND +d.coverage = 'NONE' AND +d.category IN (:offered) AND +d.purchasedOn >= :since";

export const ruleParameters = ({
	categories,
	purchasedSince,
}: QuoteRules): SqlParameters => ({
	// No category at all: a name that none has, since a list in SQL can't be empty.
	offered: categories.length > 0 ? categories : [""],
	since: purchasedSince,
});
