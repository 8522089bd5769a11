import { createHash } from "node:crypto";
import { averageIntensity } from "@tgwf/co2/data";
import { ALPHA_3 } from "../fleet/country-codes.js";
import {
	EMBER_EDITION,
	EMBER_GRID_FACTORS,
	gridFactorsOf,
	gridFactorsOver,
} from "./grid-factors.js";

describe("Ember's grid factors", () => {
	it.each([
		["NO", 30_750],
		["SE", 35_890],
		["PL", 614_980],
		["IN", 708_960],
		["US", 383_550],
		["FK", 1_000_000],
		["XK", 958_720],
	])("%s has %d mg/kWh of its own", (country, milligramsPerKwh) => {
		expect(EMBER_GRID_FACTORS.country(country)).toEqual({
			location: country,
			milligramsPerKwh,
		});
	});

	it.each([
		["LI", 285_000, "EUROPE"],
		["CF", 545_090, "AFRICA"], // published as 0, which means missing
		["GU", 611_110, undefined],
		["AQ", 472_940, "WORLD"],
	])("%s falls back openly", (country, milligramsPerKwh, region) => {
		const factor = EMBER_GRID_FACTORS.country(country);
		expect(factor.milligramsPerKwh).toBe(milligramsPerKwh);
		expect(factor.substitution).toEqual(
			region && expect.stringContaining(`the average of ${region}`),
		);
	});

	it.each([
		["WW", 472_940, false],
		["EU", 213_020, false],
		["NA", 358_360, false],
		["APAC", 572_120, true],
		["LATAM", 254_210, false],
		["US", 383_550, false],
		["", 472_940, true],
		["Mars", 472_940, true],
	])("reads the use location %p of a sheet", (location, mg, substituted) => {
		const factor = EMBER_GRID_FACTORS.useLocation(location);
		expect(factor.milligramsPerKwh).toBe(mg);
		expect(factor.substitution !== undefined).toBe(substituted);
	});

	it("keeps Namibia a country: NA is a region only on sheets", () => {
		expect(EMBER_GRID_FACTORS.country("NA").milligramsPerKwh).toBe(47_620);
	});

	it("has a factor for every country there is", () => {
		for (const code of ALPHA_3.keys()) {
			expect(EMBER_GRID_FACTORS.country(code).milligramsPerKwh).toBeGreaterThan(
				0,
			);
		}
		expect(() => EMBER_GRID_FACTORS.country("ZZ")).toThrow(
			expect.objectContaining({ code: "UNKNOWN_COUNTRY" }),
		);
	});

	it("is the edition it is named for: other figures need another name", () => {
		const canonical = JSON.stringify(
			Object.entries(averageIntensity.data).sort(([a], [b]) =>
				a < b ? -1 : 1,
			),
		);
		expect(createHash("sha256").update(canonical).digest("hex")).toBe(
			"f9cc899cde39062dc4ebf5f9807591e98c0cc8611805e1d365cd723d03aeea57",
		);
	});

	it("finds editions by name, and names them when there is none", () => {
		expect(gridFactorsOf(EMBER_EDITION)).toBe(EMBER_GRID_FACTORS);
		expect(() => gridFactorsOf("EMBER-1900")).toThrow(EMBER_EDITION);
	});

	it("refuses a table without the world", () => {
		expect(() => gridFactorsOver("T", "test", { NOR: 1 })).toThrow("world");
	});
});
