import {
	priceOf,
	type RolloutSettings,
	splitByPercent,
	taxOf,
} from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";
import type { NewQuote, QuoteLine } from "./quote.js";

const MOST_PROJECTS = 20;

/** @throws DomainError MIX_NOT_100_PERCENT, PROJECT_NOT_OFFERED */
export function checkMix(
	mix: NewQuote["mix"],
	offered: readonly string[],
): void {
	const sum = mix.reduce((total, { percent }) => total + percent, 0);
	const wrong =
		mix.length === 0 ||
		mix.length > MOST_PROJECTS ||
		sum !== 100 ||
		mix.some(({ percent }) => !Number.isInteger(percent) || percent < 1);
	if (wrong) {
		throw new DomainError(
			"MIX_NOT_100_PERCENT",
			`The shares must be whole percentages of at least 1 that add up to 100; they add up to ${sum}.`,
			["mix"],
		);
	}
	if (new Set(mix.map(({ projectId }) => projectId)).size < mix.length) {
		throw new DomainError(
			"MIX_NOT_100_PERCENT",
			"A project stands in the mix twice. Give each project one share.",
			["mix"],
		);
	}
	mix.forEach(({ projectId }, index) => {
		if (!offered.includes(projectId)) {
			throw new DomainError(
				"PROJECT_NOT_OFFERED",
				"This project is not offered in the tenant's region. `offer { projects }` lists those that are.",
				["mix", String(index), "projectId"],
			);
		}
	});
}

export interface PricedMix {
	readonly lines: QuoteLine[];
	/** Minor units. */
	readonly netMinor: number;
	readonly taxMinor: number;
}

/**
 * Splits the offset mass over the mix and prices it: each line is rounded half up once, tax once on the sum.
 * @param offsetGrams mass after the rounding policy
 * @param taxBasisPoints 2500 = 25 %
 * @throws DomainError CURRENCY_NOT_OFFERED when a project has no price in the currency
 */
export function priceMix(
	offsetGrams: number,
	mix: NewQuote["mix"],
	currency: string,
	{ prices }: Pick<RolloutSettings, "prices">,
	taxBasisPoints: number,
): PricedMix {
	let orderStart = 0;
	const shares = splitByPercent(
		offsetGrams,
		mix.map(({ projectId, percent }) => ({ key: projectId, percent })),
	);
	const lines = shares.map(({ key: projectId, grams }, index): QuoteLine => {
		const price = prices.find(
			(candidate) =>
				candidate.projectId === projectId && candidate.currency === currency,
		);
		if (!price)
			throw new DomainError(
				"CURRENCY_NOT_OFFERED",
				`There is no price in ${currency} for a project of the mix. Choose another currency.`,
				["currency"],
			);
		const { pricePerTonneMinor } = price;
		const line = {
			projectId,
			percent: mix[index]?.percent ?? 0,
			grams,
			orderStart,
			pricePerTonneMinor,
			netMinor: priceOf(grams, pricePerTonneMinor),
		};
		orderStart += grams;
		return line;
	});
	const netMinor = lines.reduce((total, line) => total + line.netMinor, 0);
	return { lines, netMinor, taxMinor: taxOf(netMinor, taxBasisPoints) };
}
