import countries from "i18n-iso-countries";
import {
	COUNTRIES_WITHOUT_REGION,
	EEA_COUNTRIES,
	REFERENCE_REGIONS,
} from "./countries.js";

const placed = REFERENCE_REGIONS.flatMap((region) => region.countries);

describe("the regions", () => {
	it("hold every country at most once", () => {
		expect(placed.filter((code, at) => placed.indexOf(code) !== at)).toEqual(
			[],
		);
	});

	it("account for every ISO country, each in one region or in none yet", () => {
		const all = [...placed, ...COUNTRIES_WITHOUT_REGION].sort();
		const iso = Object.keys(countries.getAlpha2Codes())
			.filter((code) => code !== "XK") // Kosovo's code is user-assigned, not ISO's
			.sort();
		expect(all).toEqual(iso);
	});

	it("are sorted, so that a change reads as one", () => {
		for (const { countries: codes } of REFERENCE_REGIONS)
			expect(codes).toEqual([...codes].sort());
	});

	it("name time zones that exist", () => {
		for (const { timeZone } of REFERENCE_REGIONS)
			expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
	});

	it("pilot in the five Nordic countries", () => {
		expect(
			REFERENCE_REGIONS.find((region) => region.code === "NORDICS")?.countries,
		).toEqual(["DK", "FI", "IS", "NO", "SE"]);
	});
});

describe("the European Economic Area", () => {
	it("has thirty states, all in the Nordics or EMEA", () => {
		expect(new Set(EEA_COUNTRIES).size).toBe(30);
		const europe = REFERENCE_REGIONS.filter(({ code }) =>
			["NORDICS", "EMEA"].includes(code),
		).flatMap((region) => region.countries);
		expect(EEA_COUNTRIES.filter((code) => !europe.includes(code))).toEqual([]);
		expect(EEA_COUNTRIES).not.toContain("GB");
		expect(EEA_COUNTRIES).not.toContain("CH");
	});
});
