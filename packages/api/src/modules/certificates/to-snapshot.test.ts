import { GRAMS_PER_TONNE } from "@tonnetrace/domain";
import {
	allocation,
	retirement,
} from "../../../test/certificates/allocations.js";
import { readPdf, squeeze } from "../../../test/certificates/read-pdf.js";
import { creditsOf } from "./credit-shares.js";
import { checkCertificateSnapshot } from "./pdf/certificate-snapshot.check.js";
import { renderCertificate } from "./pdf/render-certificate.js";
import { type CertificateFactsAtIssue, toSnapshot } from "./to-snapshot.js";

const EACH = 500_000;

const group = (country: string, devices: number) => ({
	footprintId: `fpr_${country}`,
	modelName: "ThinkPad T490",
	category: "NOTEBOOK" as const,
	country,
	devices,
	computedEach: 421_000,
	offsetEach: EACH,
	usedMonths: null,
});

/** Six devices: three tonnes, of which credits 1001 and 1002 are retired. */
const facts = (
	over: Partial<CertificateFactsAtIssue> = {},
): CertificateFactsAtIssue => ({
	number: "TT-2026-7K3M9QXA",
	version: 2,
	issuedAt: Date.UTC(2026, 10, 23, 10, 15),
	language: "en",
	audience: "B2B",
	tenant: { name: "Nordlys", legalEntity: "Nordlys AB", country: "SE" },
	beneficiary: "Nordlys Holding AB",
	devices: 6,
	computedGrams: 6 * 421_000,
	offsetGrams: 6 * EACH,
	rounding: "BAND_500KG_UP",
	groups: [group("SE", 4), group("NO", 2)],
	footprint: {
		statistic: "MEAN",
		basis: { published: 6, estimated: 0 },
		estimatedIds: new Set(),
		methodVersion: "TT-2026.1",
		boundary: "Cradle to grave.",
		assurance: [],
		gridFactorEdition: "EMBER",
		lifetimeYears: 5,
		lowGrams: 1_600_000,
		highGrams: 3_700_000,
	},
	credits: creditsOf([
		allocation({ orderStart: 0, grams: 3 * GRAMS_PER_TONNE, batchStart: 0 }, [
			retirement("b1", 0, 2),
		]),
	]),
	deviceList: [],
	annex: { fileName: "devices.csv", sha256: "9f".repeat(32), rows: 6 },
	verificationUrl: "https://tonnetrace.example/verify/TT-2026-7K3M9QXA",
	demo: false,
	...over,
});

describe("toSnapshot", () => {
	it("says what is retired with serials and date, and the rest as pending", () => {
		const snapshot = toSnapshot(facts());
		checkCertificateSnapshot(snapshot);
		expect(snapshot).toMatchObject({
			version: 2,
			supersedes: 1,
			allocatedGrams: GRAMS_PER_TONNE,
			retiredGrams: 2 * GRAMS_PER_TONNE,
			groups: [{ modelName: "ThinkPad T490", devices: 6 }],
			projects: [
				{
					retirements: [
						{
							first: "1001",
							last: "1002",
							quantity: 2,
							retiredOn: "2026-11-02",
						},
					],
					pendingSerials: [expect.stringContaining("-1003-1003-")],
				},
			],
			equivalency: { edition: expect.stringMatching(/^EPA/) },
			claimPolicyVersion: "EEA, France, United Kingdom; B2B; 2026-11-23",
		});
		expect(snapshot.statements).toContain(
			"1 t allocated, pending retirement; 2 t retired.",
		);
		expect("demo" in snapshot).toBe(false);
	});

	it("compares nothing with cars before anything is retired", () => {
		const credits = creditsOf([
			allocation({ orderStart: 0, grams: 3 * GRAMS_PER_TONNE, batchStart: 0 }),
		]);
		const snapshot = toSnapshot(facts({ version: 1, credits }));
		expect(snapshot.equivalency).toBeUndefined();
		expect(snapshot.supersedes).toBeUndefined();
		expect(snapshot.statements.join()).not.toMatch(/retired on/);
	});

	it("tells estimated masses from published ones, in the sum, by model and by device", async () => {
		const footprint = {
			...facts().footprint,
			basis: { published: 4, estimated: 2 },
			estimatedIds: new Set(["fpr_NO"]),
		};
		const snapshot = toSnapshot(facts({ footprint }));
		checkCertificateSnapshot(snapshot);
		expect(snapshot.basis).toEqual({
			published: 4,
			estimated: 2,
			estimatedGrams: 842_000,
		});
		expect(
			snapshot.groups.map(({ devices, estimated }) => [devices, estimated]),
		).toEqual([
			[4, undefined],
			[2, true],
		]);
		const { pages } = await readPdf(await renderCertificate(snapshot));
		const text = pages.join("");
		expect(text).toContain(squeeze("ThinkPad T490 (estimated)"));
		expect(text).toContain(
			squeeze("4 with published and 2 with estimated footprints"),
		);
		expect(text).toMatch(new RegExp(squeeze("Of it, estimated")));
		expect(text).toContain(squeeze("842 kg"));
	});

	it("refuses an estimated mass without estimated devices", () => {
		const snapshot = toSnapshot(facts());
		expect(() =>
			checkCertificateSnapshot({
				...snapshot,
				basis: { ...snapshot.basis, estimatedGrams: 1 },
			}),
		).toThrow("the estimated mass");
	});

	it("prints what demonstrates as a demonstration", async () => {
		const pdf = await renderCertificate(toSnapshot(facts({ demo: true })));
		const { pages } = await readPdf(pdf);
		for (const page of pages) expect(page).toMatch(/demonstration/i);
		expect(pages.join("")).toContain(squeeze("Nordlys Holding AB"));
	});
});
