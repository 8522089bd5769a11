import fc from "fast-check";
import { availability } from "./availability.js";
import {
	effectiveRevision,
	type RolloutRevision,
	type RolloutSettings,
	type RolloutStage,
} from "./rollout.js";

const settings: RolloutSettings = {
	pilotTenantIds: ["ten_a"],
	categories: ["NOTEBOOK"],
	projectIds: ["prj_1"],
	currencies: ["SEK"],
	rounding: "BAND_500KG_UP",
	retroactiveYears: 3,
	cancellationHours: 48,
	quoteValidityDays: 14,
	capPerMonthGrams: null,
	capTotalGrams: null,
	languages: ["en"],
	prices: [],
	taxRates: { SE: 2500 },
	claims: { jurisdiction: "EEA", audience: "B2B" },
};

const revisionOf = (
	stage: RolloutStage,
	effectiveFrom = 0,
	revision = 1,
): RolloutRevision => ({ stage, effectiveFrom, revision, settings });

const ask = (stage: RolloutStage, tenantId: string | null, over = {}) =>
	availability({
		country: "SE",
		regionCode: "NORDICS",
		revision: revisionOf(stage),
		tenantId,
		category: null,
		...over,
	});

const codes = (answer: { reasons: readonly { code: string }[] }) =>
	answer.reasons.map(({ code }) => code);

describe("effectiveRevision", () => {
	it("is exactly one at any moment after the first takes effect", () => {
		const history = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 });
		fc.assert(
			fc.property(history, fc.integer({ min: 0, max: 60 }), (moments, at) => {
				const revisions = moments.map((from, index) =>
					revisionOf("GENERAL", from, index + 1),
				);
				const found = effectiveRevision(revisions, at);
				const begun = revisions.filter((r) => r.effectiveFrom <= at);
				expect(found !== undefined).toBe(begun.length > 0);
				for (const other of begun) {
					expect(found?.effectiveFrom).toBeGreaterThanOrEqual(
						other.effectiveFrom,
					);
				}
			}),
		);
	});

	it("takes the later written of two with the same moment", () => {
		const found = effectiveRevision(
			[revisionOf("PILOT", 10, 1), revisionOf("PAUSED", 10, 2)],
			10,
		);
		expect(found?.stage).toBe("PAUSED");
	});
});

describe("availability", () => {
	it("sells to pilot tenants only while the pilot runs", () => {
		expect(ask("PILOT", "ten_a").available).toBe(true);
		expect(codes(ask("PILOT", "ten_b"))).toEqual(["NOT_A_PILOT_TENANT"]);
		expect(codes(ask("PILOT", null))).toEqual(["NOT_A_PILOT_TENANT"]);
		expect(ask("GENERAL", "ten_b").available).toBe(true);
	});

	it("sells nothing in draft, paused and retired regions, and where there is none", () => {
		expect(codes(ask("DRAFT", "ten_a"))).toEqual(["STAGE_DRAFT"]);
		expect(codes(ask("PAUSED", "ten_a"))).toEqual(["STAGE_PAUSED"]);
		expect(codes(ask("RETIRED", "ten_a"))).toEqual(["STAGE_RETIRED"]);
		expect(codes(ask("GENERAL", null, { regionCode: null }))).toEqual([
			"NO_REGION",
		]);
		expect(codes(ask("GENERAL", null, { revision: null }))).toEqual([
			"STAGE_DRAFT",
		]);
	});

	it("gives every reason at once", () => {
		const answer = ask("PILOT", "ten_b", {
			country: "FI",
			category: "SERVER",
			revision: {
				...revisionOf("PILOT"),
				settings: { ...settings, projectIds: [] },
			},
		});
		expect(answer.available).toBe(false);
		expect(codes(answer)).toEqual([
			"NOT_A_PILOT_TENANT",
			"CATEGORY_NOT_OFFERED",
			"NO_PROJECTS_OFFERED",
			"NO_TAX_RATE",
		]);
	});
});
