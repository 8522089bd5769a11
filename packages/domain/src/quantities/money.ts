import { type DineroCurrency, dinero, toDecimal } from "dinero.js";
import * as iso4217 from "dinero.js/currencies";
import { DomainArithmeticError } from "./arithmetic.error.js";
import { divideHalfUp, safeNumber } from "./decimal.js";
import { assertGrams, GRAMS_PER_TONNE, type Grams } from "./mass.js";

/** An amount in the currency's minor unit (cent, øre; the unit itself for JPY or ISK). */
export type Money = { amountMinor: number; currency: string };

/** 100 % in basis points: a rate of 25 % is 2,500. */
const BASIS_POINTS = 10_000n;

/** MGA and MRU divide into fifths: they have no decimal form, so nothing is priced in them. */
const DECIMAL_CURRENCIES: ReadonlyMap<string, DineroCurrency<number>> = new Map(
	Object.values(iso4217)
		.filter((currency) => currency.base === 10)
		.map((currency) => [currency.code, currency]),
);

/** Whether `code` is an ISO 4217 currency that amounts can be kept in. */
export function isCurrency(code: string): boolean {
	return DECIMAL_CURRENCIES.has(code);
}

function assertMinor(amount: number, what: string): void {
	if (!Number.isSafeInteger(amount) || amount < 0) {
		throw new DomainArithmeticError(
			"NOT_A_MONEY_AMOUNT",
			`The ${what} must be a whole number of minor units, 0 or more, not ${amount}.`,
		);
	}
}

/**
 * Net price of a mass, in minor units, rounded half up once.
 * @param pricePerTonneMinor minor units per tonne, ≥ 0
 * @throws DomainArithmeticError NOT_A_MASS, NOT_A_MONEY_AMOUNT, TOO_LARGE
 */
export function priceOf(mass: Grams, pricePerTonneMinor: number): number {
	assertMinor(pricePerTonneMinor, "price per tonne");
	const exact = BigInt(assertGrams(mass)) * BigInt(pricePerTonneMinor);
	return safeNumber(divideHalfUp(exact, BigInt(GRAMS_PER_TONNE)));
}

/**
 * Tax on a net amount, in minor units, rounded half up once.
 * @param rateBasisPoints hundredths of a percent: 2,500 is 25 %; 0 … 10,000
 * @throws DomainArithmeticError NOT_A_MONEY_AMOUNT, NOT_A_RATE, TOO_LARGE
 */
export function taxOf(netMinor: number, rateBasisPoints: number): number {
	assertMinor(netMinor, "net amount");
	if (
		!Number.isSafeInteger(rateBasisPoints) ||
		rateBasisPoints < 0 ||
		rateBasisPoints > Number(BASIS_POINTS)
	) {
		throw new DomainArithmeticError(
			"NOT_A_RATE",
			`A tax rate is 0 to 10,000 basis points, not ${rateBasisPoints}.`,
		);
	}
	return safeNumber(
		divideHalfUp(BigInt(netMinor) * BigInt(rateBasisPoints), BASIS_POINTS),
	);
}

/**
 * The amount in the currency's major unit with all its decimals: {1050, "EUR"} → "10.50", {1050, "JPY"} → "1050".
 * Negative amounts (credits) are allowed.
 * @throws DomainArithmeticError UNKNOWN_CURRENCY, NOT_A_MONEY_AMOUNT
 */
export function moneyDecimal(money: Money): string {
	const currency = DECIMAL_CURRENCIES.get(money.currency);
	if (currency === undefined) {
		throw new DomainArithmeticError(
			"UNKNOWN_CURRENCY",
			`"${money.currency}" is not an ISO 4217 currency that amounts can be kept in.`,
		);
	}
	if (!Number.isSafeInteger(money.amountMinor)) {
		throw new DomainArithmeticError(
			"NOT_A_MONEY_AMOUNT",
			`${money.amountMinor} is not a whole number of minor units.`,
		);
	}
	return toDecimal(dinero({ amount: money.amountMinor, currency }));
}
