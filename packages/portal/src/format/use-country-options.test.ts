import { countryOptions } from "./use-country-options";

describe("countryOptions", () => {
	const codes = countryOptions("en-GB").map(({ value }) => value);

	it("has the countries of today, each once", () => {
		expect(codes).toEqual(
			expect.arrayContaining(["SE", "DK", "FI", "IS", "NO", "PL", "US"]),
		);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeGreaterThan(240);
	});

	it.each(["EU", "ZZ", "DD", "SU", "YU", "UK"])("has no %s", (code) => {
		expect(codes).not.toContain(code);
	});

	it("sorts as the language sorts", () => {
		const labels = countryOptions("sv-SE").map(({ label }) => label);
		expect(labels.indexOf("Österrike")).toBeGreaterThan(
			labels.indexOf("Zimbabwe"),
		);
	});
});
