import type { Engine } from "../../platform/config.js";
import type { SqlParameters } from "../../platform/database/sql.js";

/**
 * The domain's `usedMonths` of a device `d` on the day of `monthsUsedParameters`, in SQL: a quote asks it of a million devices at
 * once. The months between the two months, less one unless this month has reached the day of purchase.
 */
export const monthsUsed = (engine: Engine): string => {
	const whole = engine === "sqlite" ? "INTEGER" : "SIGNED";
	return `CASE WHEN d.purchasedOn >= :quotedOn THEN 0 ELSE CAST(:quotedMonth - substr(d.purchasedOn, 1, 4) * 12 - substr(d.purchasedOn, 6, 2) - CASE WHEN substr(d.purchasedOn, 9, 2) > :quotedDay THEN 1 ELSE 0 END AS ${whole}) END`;
};

/** @param quotedOn YYYY-MM-DD */
export function monthsUsedParameters(quotedOn: string): SqlParameters {
	const [year = 0, month = 0, day = 0] = quotedOn.split("-").map(Number);
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return {
		quotedOn,
		quotedMonth: year * 12 + month,
		// The last day of a month has reached every day of it.
		quotedDay: day === length ? "31" : quotedOn.slice(8),
	};
}
