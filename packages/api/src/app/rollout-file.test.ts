import { readPlan } from "./rollout-file.js";

const plan = {
	stage: "PILOT",
	reason: "Pilot in Sweden",
	effectiveFrom: "2026-12-01T00:00:00+01:00",
	settings: {
		categories: ["NOTEBOOK"],
		projectIds: ["prj_1"],
		currencies: ["SEK"],
		rounding: "EXACT",
		retroactiveYears: 3,
		cancellationHours: 48,
		quoteValidityDays: 14,
		languages: ["en"],
		prices: [
			{ projectId: "prj_1", currency: "SEK", pricePerTonneMinor: 20000 },
		],
		taxRates: { SE: 2500 },
		claims: { jurisdiction: "EEA", audience: "B2B" },
	},
};

describe("a rollout file", () => {
	it("is read with its moment and without caps where none are given", () => {
		expect(readPlan(JSON.stringify(plan))).toMatchObject({
			stage: "PILOT",
			effectiveFrom: Date.parse("2026-11-30T23:00:00Z"),
			settings: { capTotalGrams: null, pilotTenantIds: [] },
		});
	});

	it("is refused with a line for each fault", () => {
		const wrong = {
			...plan,
			stage: "OPEN",
			settings: { ...plan.settings, currencies: ["XXZ"], quoteValidityDays: 0 },
		};
		expect(() => readPlan(JSON.stringify(wrong))).toThrow(
			/stage: .*\nsettings\.currencies\.0: must be an ISO 4217 code\nsettings\.quoteValidityDays: /s,
		);
		expect(() => readPlan("{")).toThrow("not JSON");
		expect(() => readPlan(JSON.stringify({ ...plan, typo: 1 }))).toThrow(
			"typo",
		);
	});
});
