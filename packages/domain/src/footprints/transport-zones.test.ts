import { ALPHA_3 } from "../fleet/country-codes.js";
import {
	TRANSPORT_ZONES,
	ZONE_COUNTRIES,
	zoneOfAssembly,
	zoneOfCountry,
} from "./transport-zones.js";

describe("transport zones", () => {
	it("have every country of ISO 3166-1, and Kosovo", () => {
		const without = [...ALPHA_3.keys(), "XK"].filter(
			(code) => zoneOfCountry(code) === undefined,
		);
		expect(without).toEqual([]);
		const codes = Object.values(ZONE_COUNTRIES).flatMap((list) =>
			list.split(" "),
		);
		expect(codes.length).toBe(new Set(codes).size);
		expect(TRANSPORT_ZONES).toHaveLength(7);
	});

	it.each([
		["CN", "ASIA"],
		["APAC", "ASIA"],
		["Asia", "ASIA"],
		["EU", "EUROPE"],
		["NA", "NORTH_AMERICA"],
		["LATAM", "LATIN_AMERICA"],
		["WW", undefined],
		["Foxconn", undefined],
	])("assembly in %s is in %s", (location, zone) => {
		expect(zoneOfAssembly(location)).toBe(zone);
	});

	it("know Namibia as a country, where NA on a sheet is North America", () => {
		expect(zoneOfCountry("NA")).toBe("AFRICA");
	});
});
