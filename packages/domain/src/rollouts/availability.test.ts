import fc from "fast-check";
import { type AvailabilityInput, availability } from "./availability.js";
import {
	effectiveRevision,
	type RolloutRevision,
	type RolloutSettings,
	type RolloutStage,
} from "./rollout.js";

const settings: RolloutSettings = {
	pilotTenantIds: ["ten_1"],
	categories: ["NOTEBOOK", "MONITOR"],
	projectIds: ["prj_1"],
	currencies: ["EUR"],
	rounding: "BAND_500KG_UP",
	retroactiveYears: 3,
	cancellationHours: 48,
	quoteValidityDays: 30,
	languages: ["en"],
	prices: [{ projectId: "prj_1", currency: "EUR", pricePerTonneMinor: 1_850 }],
	taxRates: [{ country: "SE", basisPoints: 2_500 }],
	claims: { jurisdiction: "EEA", audience: "B2B" },
};

const revision = (
	stage: RolloutStage,
	change: Partial<RolloutSettings> = {},
): RolloutRevision => ({
	revision: 1,
	stage,
	effectiveFrom: 1_000,
	settings: { ...settings, ...change },
});

const ask = (
	only: RolloutRevision,
	change: Partial<AvailabilityInput> = {},
) => {
	const result = availability({
		country: "SE",
		region: { code: "NORDICS", revisions: [only] },
		at: 2_000,
		tenantId: "ten_1",
		category: "NOTEBOOK",
		...change,
	});
	return { ...result, reasons: result.reasons.map(({ code }) => code) };
};

describe("availability", () => {
	it.each<[RolloutStage, Partial<AvailabilityInput>, string[]]>([
		["GENERAL", {}, []],
		["GENERAL", { tenantId: "ten_2" }, []],
		["PILOT", {}, []],
		["PILOT", { tenantId: "ten_2" }, ["NOT_A_PILOT_TENANT"]],
		["PILOT", { tenantId: undefined }, ["NOT_A_PILOT_TENANT"]],
		["DRAFT", {}, ["STAGE_DRAFT"]],
		["PAUSED", {}, ["STAGE_PAUSED"]],
		["RETIRED", {}, ["STAGE_RETIRED"]],
		["GENERAL", { category: "SERVER" }, ["CATEGORY_NOT_OFFERED"]],
		["GENERAL", { category: undefined }, []],
	])("%s asked with %j: %j", (stage, change, reasons) => {
		expect(ask(revision(stage), change)).toEqual({
			available: reasons.length === 0,
			stage,
			reasons,
		});
	});

	it("tells every reason at once", () => {
		const bare = revision("PILOT", { projectIds: [], capTotalGrams: 10 });
		const result = ask(bare, {
			tenantId: "ten_2",
			category: "SERVER",
			sold: { thisMonthGrams: 10, totalGrams: 10 },
		});
		expect(result.reasons).toEqual([
			"NOT_A_PILOT_TENANT",
			"CATEGORY_NOT_OFFERED",
			"NO_PROJECTS_OFFERED",
			"TOTAL_CAP_REACHED",
		]);
	});

	it("needs a price in one of the region's currencies for an offered project", () => {
		expect(ask(revision("GENERAL", { currencies: ["SEK"] })).reasons).toEqual([
			"NO_PRICES",
		]);
		expect(
			ask(revision("GENERAL", { projectIds: ["prj_2"] })).reasons,
		).toEqual(["NO_PRICES"]);
	});

	it("stops at the cap, not before", () => {
		const capped = revision("GENERAL", { capPerMonthGrams: 100 });
		const sold = (thisMonthGrams: number) =>
			ask(capped, { sold: { thisMonthGrams, totalGrams: 0 } }).reasons;
		expect(sold(99)).toEqual([]);
		expect(sold(100)).toEqual(["MONTHLY_CAP_REACHED"]);
	});

	it("is a draft where no region is, and before the first revision is effective", () => {
		expect(ask(revision("GENERAL"), { region: null })).toEqual({
			available: false,
			stage: "DRAFT",
			reasons: ["NO_REGION"],
		});
		expect(ask(revision("GENERAL"), { at: 999 }).reasons).toEqual([
			"NOT_YET_EFFECTIVE",
		]);
		expect(ask(revision("GENERAL"), { at: 1_000 }).available).toBe(true);
	});
});

describe("effectiveRevision", () => {
	const at = (effectiveFrom: number, number: number) => ({
		...revision("GENERAL"),
		effectiveFrom,
		revision: number,
	});

	it("is the one that took effect last, whatever the order of the list", () => {
		const times = fc.array(fc.nat({ max: 20 }), { maxLength: 8 });
		fc.assert(
			fc.property(times, fc.nat({ max: 20 }), (list, now) => {
				const revisions = list.map((time, i) => at(time, i + 1));
				const found = effectiveRevision([...revisions].reverse(), now);
				const best = revisions
					.filter((item) => item.effectiveFrom <= now)
					.sort(
						(a, b) =>
							a.effectiveFrom - b.effectiveFrom || a.revision - b.revision,
					)
					.at(-1);
				expect(found).toBe(best);
			}),
		);
	});
});
