import { countryCode } from "./country.js";

describe("countryCode", () => {
	it.each([
		["SE", "SE"],
		["se", "SE"],
		["SWE", "SE"],
		[" Sweden ", "SE"],
		["Sverige", "SE"],
		["Schweden", "SE"],
		["Suède", "SE"],
		["Suede", "SE"],
		["Ruotsi", "SE"],
		["Zweden", "SE"],
		["Danmark", "DK"],
		["Norge", "NO"],
		["Suomi", "FI"],
		["Ísland", "IS"],
		["Island", "IS"],
		["Deutschland", "DE"],
		["Österreich", "AT"],
		["Oesterreich", "AT"],
		["UK", "GB"],
		["Great Britain", "GB"],
		["Storbritannia", "GB"],
		["U.S.A.", "US"],
		["UNITED STATES", "US"],
		["United States of America", "US"],
		["Viet Nam", "VN"],
		["Congo, The Democratic Republic of The", "CD"],
		["Korea, Republic of", "KR"],
		["Türkiye", "TR"],
		["Turkey", "TR"],
		["Czech Republic", "CZ"],
		["ZA", "ZA"],
		["Polska", "PL"],
		["España", "ES"],
		["EL", "GR"],
	])("reads %p as %s", (text, code) => {
		expect(countryCode(text)).toBe(code);
	});

	it.each([
		"",
		"  ",
		"Stockholm",
		"EMEA",
		"ZZ",
		"Nordics",
		"Building 4",
		"826",
	])("knows no country in %p", (text) => {
		expect(countryCode(text)).toBeUndefined();
	});

	it("doesn't choose between two countries that share a name", () => {
		expect(countryCode("Kongo")).toBeUndefined();
		expect(countryCode("Korea")).toBeUndefined();
	});

	it("knows every officially assigned code by its own two letters", () => {
		for (const code of ["AD", "BQ", "CW", "SS", "SX", "ZW"])
			expect(countryCode(code)).toBe(code);
	});
});
