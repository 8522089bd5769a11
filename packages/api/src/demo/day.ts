import type { Day, Instant } from "./demo.types.js";

const MS_PER_DAY = 86_400_000;

/** The day `days` after `day`; negative: before it. @throws RangeError unless `day` is an ISO day */
export function addDays(day: Day, days: number): Day {
	const time = Date.parse(`${day}T00:00:00Z`);
	return new Date(time + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The instant at a full hour (UTC, 0…23) of the day. */
export function atHour(day: Day, hour: number): Instant {
	return `${day}T${String(hour).padStart(2, "0")}:00:00.000Z`;
}

/** A day of the month that lies `months` before that of `day`, `yyyy-mm-dd`; `dayOfMonth` is 1…28. */
export function dayOfEarlierMonth(
	day: Day,
	months: number,
	dayOfMonth: number,
): Day {
	const [year = 0, month = 0] = day.split("-").map(Number);
	const time = Date.UTC(year, month - 1 - months, dayOfMonth);
	return new Date(time).toISOString().slice(0, 10);
}
