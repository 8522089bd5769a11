/**
 * Both engines keep a moment as text in UTC with milliseconds, `YYYY-MM-DD HH:MM:SS.mmm`, so rows look the same on both
 * and sort as text. These two are the only way in and out.
 */
export const toDbTime = (milliseconds: number): string =>
	new Date(milliseconds).toISOString().replace("T", " ").slice(0, 23);

/** ISO 8601 with `Z`, as the API answers it; milliseconds are filled up where the driver cut trailing zeros. */
export function isoFromDb(text: string): string {
	const [seconds = "", fraction = ""] = text.split(".");
	return `${seconds.replace(" ", "T")}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}

/** Milliseconds since the epoch. */
export const millisFromDb = (text: string): number =>
	Date.parse(isoFromDb(text));
