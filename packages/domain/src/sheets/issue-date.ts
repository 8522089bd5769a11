import { calendarDate, monthNumber, readDate } from "../fleet/purchase-date.js";

const MONTH_AND_YEAR = /^([a-z]{3,9})\.?,? (\d{4})$/i;
const NUMERIC_MONTH = /^(\d{4})-(\d{1,2})$/;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * The day a sheet was issued as yyyy-mm-dd: "November 2020" and "2020" are the first day of the month or year. A day that could be read
 * two ways is null, never guessed.
 */
export function readIssueDate(text: string): string | null {
	const month = MONTH_AND_YEAR.exec(text);
	if (month)
		return (
			calendarDate(Number(month[2]), monthNumber(month[1] ?? ""), 1) ?? null
		);
	const numeric = NUMERIC_MONTH.exec(text);
	if (numeric)
		return calendarDate(Number(numeric[1]), Number(numeric[2]), 1) ?? null;
	if (YEAR.test(text)) return `${text}-01-01`;
	const reading = readDate(text, "AUTO");
	return "date" in reading ? reading.date : null;
}
