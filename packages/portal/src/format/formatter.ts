import { type FormattedMass, formatMass, type MassUnit } from "./format-mass";
import { formatMoney, type MoneyAmount } from "./format-money";

/** Everything that is written differently from one language to the next. */
export interface Formatter {
	locale: string;
	number(value: number, options?: Intl.NumberFormatOptions): string;
	/** @param share 0…1 */
	percent(share: number, decimals?: number): string;
	/** Decimal text as the API gives it, for instance "77480.65". */
	decimal(text: string, decimals?: number): string;
	mass(
		grams: number,
		options?: { unit?: MassUnit; decimals?: number; fixed?: boolean },
	): FormattedMass;
	money(money: MoneyAmount): string;
	/** A calendar day "YYYY-MM-DD", or an instant, as a day. */
	date(value: string): string;
	dateTime(value: string): string;
	/** @param value "YYYY-MM" */
	month(value: string): string;
	/** @param code ISO 3166-1 alpha-2; comes back as it is when the platform doesn't know it */
	country(code: string): string;
	bytes(value: number): string;
}

const LOCALES: Record<string, string> = { en: "en-GB", sv: "sv-SE" };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param language "en" or "sv"; what else comes is given to Intl as it is */
export function createFormatter(language: string): Formatter {
	const locale = LOCALES[language] ?? language;
	const countries = new Intl.DisplayNames([locale], {
		type: "region",
		fallback: "code",
	});
	const number = (value: number, options?: Intl.NumberFormatOptions) =>
		new Intl.NumberFormat(locale, options).format(value);
	const dateTime = (value: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, options).format(new Date(value));
	return {
		locale,
		number,
		percent: (share, decimals = 0) =>
			number(share, { style: "percent", maximumFractionDigits: decimals }),
		decimal: (text, decimals = 2) =>
			new Intl.NumberFormat(locale, {
				maximumFractionDigits: decimals,
			}).format(text as Intl.StringNumericLiteral),
		mass: (grams, options) => formatMass(grams, { locale, ...options }),
		money: (money) => formatMoney(money, locale),
		// A calendar day belongs to no time zone: it is read and written in UTC.
		date: (value) =>
			dateTime(value, {
				dateStyle: "medium",
				...(DAY.test(value) && { timeZone: "UTC" }),
			}),
		dateTime: (value) =>
			dateTime(value, { dateStyle: "medium", timeStyle: "short" }),
		month: (value) =>
			dateTime(`${value}-01`, {
				month: "short",
				year: "numeric",
				timeZone: "UTC",
			}),
		country: (code) => {
			try {
				return countries.of(code) ?? code;
			} catch {
				return code;
			}
		},
		bytes: (value) => formatBytes(value, number),
	};
}

function formatBytes(value: number, number: Formatter["number"]): string {
	const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
	const step = value < 1 ? 0 : Math.floor(Math.log10(value) / 3);
	const unit = units[Math.min(step, units.length - 1)] ?? "byte";
	return number(value / 1_000 ** units.indexOf(unit), {
		style: "unit",
		unit,
		unitDisplay: "short",
		maximumFractionDigits: 1,
	});
}
