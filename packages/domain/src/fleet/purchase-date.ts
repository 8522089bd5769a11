import type { FleetRowCode } from "./fleet-row-codes.js";

/** How a file writes dates whose order can't be seen: AUTO refuses them, the others say it. */
export const DATE_FORMATS = [
	"AUTO",
	"DAY_FIRST",
	"MONTH_FIRST",
	"YEAR_FIRST",
] as const;

export type DateFormat = (typeof DATE_FORMATS)[number];

export type DateReading =
	| { readonly date: string }
	| { readonly code: FleetRowCode };

const EARLIEST = "1990-01-01";
/** What systems write for "no date": .NET's, SQL Server's, Unix's and Excel's zero. */
const NULL_DATES = new Set([
	"0001-01-01",
	"1753-01-01",
	"1899-12-30",
	"1900-01-01",
	"1970-01-01",
]);

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
/** A day number of 1954–2064 with or without the time as a fraction. */
const SPREADSHEET_DAY = /^[2-5]\d{4}(?:[.,]\d+)?$/;
/** The time of day and zone behind a date: the calendar date is taken as written, in the zone it was written in. */
const TIME_OF_DAY =
	/(?:T| +)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT)| ?[+-]\d{2}:?\d{2})?$/i;

const MONTHS = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december",
];

/** The number of an English month given by its name or the first three or four letters ("Sept"), or 0. */
export function monthNumber(name: string): number {
	const wanted = name.toLowerCase();
	if (wanted.length < 3) return 0;
	return MONTHS.findIndex((month) => month.startsWith(wanted)) + 1;
}

/** yyyy-mm-dd when such a day exists in the Gregorian calendar, else undefined. */
export function calendarDate(
	year: number,
	month: number,
	day: number,
): string | undefined {
	if (month < 1 || month > 12 || day < 1 || year < 1) return undefined;
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	if (day > (days[month - 1] ?? 0)) return undefined;
	const pad = (value: number, width: number) =>
		String(value).padStart(width, "0");
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function found(year: number, month: number, day: number): DateReading {
	const date = calendarDate(year, month, day);
	return date === undefined ? { code: "DATE_INVALID" } : { date };
}

/** Two numbers before the year: a dot means day first; otherwise only the file's own word, or a number above 12, tells. */
function yearLast(
	first: number,
	separator: string,
	second: number,
	year: number,
	format: DateFormat,
): DateReading {
	if (format === "DAY_FIRST") return found(year, second, first);
	if (format === "MONTH_FIRST") return found(year, first, second);
	if (format === "YEAR_FIRST") return { code: "DATE_INVALID" };
	if (separator === "." || first === second || first > 12)
		return found(year, second, first);
	if (second > 12) return found(year, first, second);
	return { code: "DATE_AMBIGUOUS" };
}

function readCalendarDate(text: string, format: DateFormat): DateReading {
	const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
	if (iso) {
		const [year, month, day] = iso
			.slice(1)
			.filter((part) => /\d/.test(part))
			.map(Number) as [number, number, number];
		return found(year, month, day);
	}
	const last = YEAR_LAST.exec(text);
	if (last)
		return yearLast(
			Number(last[1]),
			last[2] ?? "",
			Number(last[3]),
			Number(last[4]),
			format,
		);
	const dayName = DAY_MONTH_NAME.exec(text);
	if (dayName)
		return found(
			Number(dayName[3]),
			monthNumber(dayName[2] ?? ""),
			Number(dayName[1]),
		);
	const nameDay = MONTH_NAME_DAY.exec(text);
	if (nameDay)
		return found(
			Number(nameDay[3]),
			monthNumber(nameDay[1] ?? ""),
			Number(nameDay[2]),
		);
	return { code: "DATE_INVALID" };
}

/**
 * Reads a date of any usual shape as yyyy-mm-dd. A date that could mean two days is DATE_AMBIGUOUS, never guessed; a
 * spreadsheet's day number is DATE_EXCEL_SERIAL, because its epoch isn't on the page; a null date is DATE_MISSING.
 */
export function readDate(cell: string, format: DateFormat): DateReading {
	const text = cell.trim().replace(TIME_OF_DAY, "").replace(/,$/, "").trim();
	if (text === "") return { code: "DATE_MISSING" };
	if (SPREADSHEET_DAY.test(text)) return { code: "DATE_EXCEL_SERIAL" };
	const reading = readCalendarDate(text, format);
	if ("date" in reading && NULL_DATES.has(reading.date))
		return { code: "DATE_MISSING" };
	return reading;
}

/**
 * Reads a purchase date: besides readDate's rules, not after `today` and not before 1990.
 * @param today yyyy-mm-dd, from the injected clock
 */
export function readPurchaseDate(
	cell: string,
	format: DateFormat,
	today: string,
): DateReading {
	const reading = readDate(cell, format);
	if ("code" in reading) return reading;
	if (reading.date > today) return { code: "DATE_IN_FUTURE" };
	if (reading.date < EARLIEST) return { code: "DATE_TOO_OLD" };
	return reading;
}
