import { isCurrency } from "@tonnetrace/domain";
import { REFERENCE_PROJECTS, REFERENCE_REGIONS } from "../reference/index.js";
import { demoData } from "./demo-data.js";

const TODAY = "2026-11-23";
const demo = demoData(TODAY);
const projects = new Set(REFERENCE_PROJECTS.map((project) => project.key));

const unique = (keys: readonly string[]) =>
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);

function pilotSettings() {
	const revision = demo.regions
		.find((region) => region.code === "NORDICS")
		?.revisions.at(-1);
	if (revision === undefined) throw new Error("The Nordics have no revision.");
	return revision.settings;
}

const revisions = demo.regions.flatMap(({ code, revisions: all }) =>
	all.map((revision) => [`${code} ${revision.revision}`, revision] as const),
);

describe("the demo's rollouts", () => {
	it("cover the reference regions, with revisions numbered from 1 in time order", () => {
		expect(demo.regions.map((region) => region.code)).toEqual(
			REFERENCE_REGIONS.map((region) => region.code),
		);
		for (const region of demo.regions) {
			const numbers = region.revisions.map((each) => each.revision);
			expect(numbers).toEqual(numbers.map((_, at) => at + 1));
			const times = region.revisions.map((each) => each.effectiveFrom);
			expect(times).toEqual([...times].sort());
		}
	});

	it("are open in the Nordics only", () => {
		const stages = demo.regions.map(({ code, revisions: all }) => [
			code,
			all.at(-1)?.stage,
		]);
		expect(Object.fromEntries(stages)).toEqual({
			NORDICS: "PILOT",
			EMEA: "DRAFT",
			APAC: "DRAFT",
			NORTH_AMERICA: "DRAFT",
		});
	});

	it.each(revisions)("%s prices known projects once", (_name, revision) => {
		const { settings, authorUserKey } = revision;
		unique(settings.prices.map((each) => each.projectKey));
		for (const { projectKey, pricesPerTonne } of settings.prices) {
			expect(projects.has(projectKey)).toBe(true);
			expect(pricesPerTonne.map((price) => price.currency)).toEqual(
				settings.currencies,
			);
			for (const { amountMinor, currency } of pricesPerTonne) {
				expect(isCurrency(currency)).toBe(true);
				expect(Number.isSafeInteger(amountMinor)).toBe(true);
				expect(amountMinor).toBeGreaterThan(0);
			}
		}
		expect(demo.users.map((user) => user.key)).toContain(authorUserKey);
	});

	it("ask the same price in each currency, to within a few percent", () => {
		const perEuro: Record<string, number> = {
			SEK: 11.2,
			NOK: 11.75,
			DKK: 7.46,
		};
		for (const { pricesPerTonne } of pilotSettings().prices) {
			const euro = pricesPerTonne.find((p) => p.currency === "EUR");
			expect(euro?.amountMinor).toBeGreaterThanOrEqual(1400);
			expect(euro?.amountMinor).toBeLessThanOrEqual(1900);
			for (const { amountMinor, currency } of pricesPerTonne) {
				const rate = perEuro[currency] ?? 1;
				const ratio = amountMinor / rate / (euro?.amountMinor ?? 0);
				expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
			}
		}
	});

	it("tax every country of the pilot", () => {
		expect(pilotSettings().taxRates).toEqual({
			DK: 2500,
			FI: 2550,
			IS: 2400,
			NO: 2500,
			SE: 2500,
		});
	});
});

describe("the demo's tenants and users", () => {
	it("have unique keys, and fictional names in both senses", () => {
		unique(demo.tenants.map((tenant) => tenant.key));
		unique(demo.users.map((user) => user.email));
		for (const tenant of demo.tenants)
			expect(tenant.legalEntity).toContain("Demo");
		for (const user of demo.users)
			expect(user.email).toMatch(/^[a-z.]+@demo\.example$/);
	});

	it("belong to the region of their country, and to a known reseller", () => {
		for (const tenant of demo.tenants) {
			const region = REFERENCE_REGIONS.find((each) =>
				each.countries.includes(tenant.country),
			);
			expect(region?.code).toBe(tenant.regionCode);
			if (tenant.resellerKey !== null)
				expect(demo.resellers.map((each) => each.key)).toContain(
					tenant.resellerKey,
				);
		}
		const customers = demo.tenants.filter((t) => t.resellerKey === "fjord-it");
		expect(customers).toHaveLength(2);
	});

	it("invite known tenants to the pilot", () => {
		const keys = demo.tenants.map((tenant) => tenant.key);
		for (const key of pilotSettings().pilotTenantKeys)
			expect(keys).toContain(key);
	});

	it("grant roles on what exists, the documented sign-ins first", () => {
		expect(demo.users.slice(0, 6).map((user) => user.email)).toEqual([
			"tenant.admin@demo.example",
			"tenant.viewer@demo.example",
			"reseller.admin@demo.example",
			"regional.manager@demo.example",
			"operator@demo.example",
			"auditor@demo.example",
		]);
		const tenants = demo.tenants.map((tenant) => tenant.key);
		const resellers = demo.resellers.map((reseller) => reseller.key);
		for (const role of demo.users.flatMap((user) => user.roles)) {
			if ("tenantKey" in role) expect(tenants).toContain(role.tenantKey);
			if ("resellerKey" in role) expect(resellers).toContain(role.resellerKey);
		}
	});
});
