import fc from "fast-check";
import { CURRENT_METHOD } from "../footprints/method.js";
import { groupThousands } from "../quantities/decimal.js";
import { formatTonnes } from "../quantities/mass.js";
import {
	type CertificateFacts,
	certificateStatements,
} from "./certificate-statements.js";
import { claimPolicy } from "./claim-policy.js";
import { findForbiddenPhrases } from "./forbidden-phrases.js";

const facts = (allocatedGrams: number, retired: number): CertificateFacts => ({
	footprint: {
		devices: 1_200,
		computedGrams: 401_250_000,
		lowGrams: 290_000_000,
		highGrams: 560_000_000,
		statistic: "MEAN",
		methodVersion: CURRENT_METHOD.version,
		boundary: CURRENT_METHOD.boundary,
		lifetimeYears: 5,
		gridFactorEdition: CURRENT_METHOD.gridFactorEdition,
		offsetGrams: allocatedGrams + retired,
		rounding: "BAND_500KG_UP",
	},
	projects: [
		{
			name: "Salto Pilão",
			registry: "VERRA",
			registryProjectId: "VCS513",
			allocatedGrams,
			retirements:
				retired === 0
					? []
					: [
							{
								grams: retired,
								serials:
									"9660-1-2-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
								quantity: Math.ceil(retired / 1_000_000),
								retiredOn: "2026-11-02",
								beneficiary: "Nordlys AB",
								registryReference: "R-77",
							},
						],
		},
	],
});

describe("certificateStatements", () => {
	it("says what was retired, when, where, by which serials, for whom", () => {
		expect(certificateStatements(facts(0, 2_000_000))).toEqual([
			"Estimated footprint of 1,200 devices over 5 years: 401.25 t CO2e (sum of means), method TT-2026.1, grid factors EMBER-CO2JS-0.19.0. Uncertainty: 290 t to 560 t.",
			`Boundary: ${CURRENT_METHOD.boundary}`,
			"Offset mass: 2 t. Each device's computed mass is rounded up to the next 500 kg: 500, 1,000 or 1,500 kg, and on in steps of 500 kg.",
			"2 t retired.",
			"Financial contribution to project Salto Pilão (VCS513 in the Verra Registry).",
			"2 t retired on 2026-11-02 in the Verra Registry, serials 9660-1-2-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0, on behalf of Nordlys AB, reference R-77.",
		]);
	});

	it("calls the remaining use of devices a partial footprint, with the method's sentence", () => {
		const { footprint, projects } = facts(0, 2_000_000);
		const rule = "Only the use of the months that remain counts.";
		const said = (scope: "WHOLE_LIFE" | "REMAINING_USE") =>
			certificateStatements({
				footprint: { ...footprint, existing: { scope, rule } },
				projects,
			}).slice(0, 3);
		expect(said("REMAINING_USE")).toEqual([
			expect.stringMatching(
				/^Estimated remaining use of 1,200 devices, a partial footprint, of a life of 5 years: 401\.25 t/,
			),
			rule,
			`Of this boundary, the remaining use only: ${CURRENT_METHOD.boundary}`,
		]);
		expect(said("WHOLE_LIFE")).toEqual([
			expect.stringMatching(/^Estimated footprint of 1,200 devices over 5/),
			rule,
			`Boundary: ${CURRENT_METHOD.boundary}`,
		]);
	});

	it("never passes a sum of percentiles off as a percentile", () => {
		const { footprint, projects } = facts(0, 2_000_000);
		const p95 = { ...footprint, statistic: "P95" as const };
		expect(certificateStatements({ footprint: p95, projects })[0]).toContain(
			"which is not a percentile of the fleet",
		);
		expect(
			certificateStatements({ footprint: { ...p95, devices: 1 }, projects })[0],
		).toContain("of 1 device over 5 years: 401.25 t CO2e (95th percentile)");
	});

	it("says which part of the credits is meant when they hold more", () => {
		const sentences = certificateStatements(facts(500_000, 1_500_000));
		expect(sentences).toContain(
			"0.5 t allocated, pending retirement; 1.5 t retired.",
		);
		expect(sentences.join("\n")).toContain(
			"(part of the 2 credits of this range), on behalf of",
		);
	});

	it("says of tonnes not yet retired only that they are allocated", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 10 ** 12 }),
				fc.nat({ max: 10 ** 12 }),
				(allocated, retired) => {
					const sentences = certificateStatements(facts(allocated, retired));
					const about = sentences.filter((sentence) =>
						sentence.includes("allocated"),
					);
					expect(about.length).toBe(2);
					for (const sentence of about) {
						expect(sentence).toContain(
							`${groupThousands(formatTonnes(allocated))} t`,
						);
						expect(sentence).toContain("pending retirement");
					}
					const dated = sentences.filter((s) => s.includes("retired on"));
					expect(dated.length).toBe(retired > 0 ? 1 : 0);
				},
			),
		);
	});

	it("contains nothing that any policy forbids", () => {
		for (const jurisdiction of ["EEA", "FR", "GB", "US"]) {
			for (const audience of ["B2B", "B2C"] as const) {
				const policy = claimPolicy({
					jurisdiction,
					audience,
					at: Date.UTC(2026, 10, 23),
				});
				for (const sentence of certificateStatements(facts(500_000, 1))) {
					expect(findForbiddenPhrases(sentence, policy)).toEqual([]);
				}
			}
		}
	});

	it("refuses figures that contradict each other", () => {
		const code = "INCONSISTENT_CLAIM";
		const good = facts(0, 2_000_000);
		const [project] = good.projects;
		const [retired] = project?.retirements ?? [];
		if (project === undefined || retired === undefined)
			throw new Error("setup");
		const withRetired = (change: Partial<typeof retired>) => ({
			...good,
			projects: [{ ...project, retirements: [{ ...retired, ...change }] }],
		});
		for (const bad of [
			withRetired({ quantity: 1 }),
			withRetired({ grams: 0 }),
			{ ...good, footprint: { ...good.footprint, offsetGrams: 1_999_999 } },
		]) {
			expect(() => certificateStatements(bad)).toThrow(
				expect.objectContaining({ code }),
			);
		}
	});
});
