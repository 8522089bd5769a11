import {
	DEVICE_CATEGORIES,
	isCurrency,
	ROUNDING_POLICIES,
	type RolloutSettings,
	type RolloutStage,
	type RoundingPolicy,
} from "@tonnetrace/domain";
import { z } from "zod";
import { StartError } from "../platform/process.js";

const currency = z.string().refine(isCurrency, "must be an ISO 4217 code");
const days = z.number().int().min(0).max(3650);
const grams = z.number().int().positive().nullable().default(null);

const file = z.strictObject({
	stage: z.enum(["DRAFT", "PILOT", "GENERAL", "PAUSED", "RETIRED"]),
	effectiveFrom: z.iso.datetime({ offset: true }).optional(),
	reason: z.string().min(1).max(500),
	settings: z.strictObject({
		pilotTenantIds: z.array(z.string()).default([]),
		categories: z.array(z.enum(DEVICE_CATEGORIES)).min(1),
		projectIds: z.array(z.string()),
		currencies: z.array(currency),
		rounding: z.enum(
			Object.keys(ROUNDING_POLICIES) as [RoundingPolicy, ...RoundingPolicy[]],
		),
		retroactiveYears: z.number().int().min(0).max(20),
		cancellationHours: z.number().int().min(0).max(8760),
		quoteValidityDays: days.min(1),
		capPerMonthGrams: grams,
		capTotalGrams: grams,
		languages: z.array(z.string().min(2).max(10)).min(1),
		prices: z.array(
			z.strictObject({
				projectId: z.string(),
				currency,
				pricePerTonneMinor: z.number().int().positive(),
			}),
		),
		/** Country → basis points. */
		taxRates: z.record(
			z.string().length(2),
			z.number().int().min(0).max(10_000),
		),
		claims: z.strictObject({
			jurisdiction: z.string().min(2),
			audience: z.enum(["B2B", "B2C"]),
		}),
	}),
});

export interface RolloutPlan {
	readonly stage: RolloutStage;
	/** Milliseconds. */
	readonly effectiveFrom: number;
	readonly reason: string;
	readonly settings: RolloutSettings;
}

/**
 * Reads a rollout revision as an operator writes it.
 * @param text JSON
 * @throws StartError with a line per fault
 */
export function readPlan(text: string): RolloutPlan {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new StartError(`The file is not JSON: ${(error as Error).message}`);
	}
	const parsed = file.safeParse(json);
	if (!parsed.success)
		throw new StartError(
			parsed.error.issues
				.map(({ path, message }) => `${path.join(".")}: ${message}`)
				.join("\n"),
		);
	const { effectiveFrom, ...plan } = parsed.data;
	return {
		...plan,
		effectiveFrom: effectiveFrom ? Date.parse(effectiveFrom) : Date.now(),
	};
}
