export interface MoneyAmount {
	/** Exact decimal text in major units, as the API gives it. */
	decimal: string;
	/** ISO 4217. */
	currency: string;
}

/** Writes money in the locale's way; the amount stays text, so that no digit passes through a double. */
export function formatMoney(money: MoneyAmount, locale: string): string {
	return new Intl.NumberFormat(locale, {
		style: "currency",
		currency: money.currency,
		currencyDisplay: "code",
	}).format(money.decimal as Intl.StringNumericLiteral);
}
