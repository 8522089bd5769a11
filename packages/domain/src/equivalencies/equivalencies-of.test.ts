import fc from "fast-check";
import { claimPolicy } from "../claims/claim-policy.js";
import { findForbiddenPhrases } from "../claims/forbidden-phrases.js";
import { GRAMS_PER_TONNE } from "../quantities/mass.js";
import { equivalenciesOf } from "./equivalencies-of.js";
import { EQUIVALENCY_EDITIONS } from "./equivalency-editions.js";

const vehicles = (tonnes: number, edition?: string) =>
	equivalenciesOf(tonnes * GRAMS_PER_TONNE, edition)[0];

describe("equivalenciesOf", () => {
	it.each([
		[356_411, "EPA-2019", "77480"], // ÷ 4.60 = 77,480.65
		[1_000_000, "EPA-2022", "215517"], // ÷ 4.64 = 215,517.24
		[356_411, "EPA-2008", "65276"], // ÷ 5.46 = 65,276.74
	])("%d t by %s are %s vehicles", (tonnes, edition, quantity) => {
		expect(vehicles(tonnes, edition)).toMatchObject({
			kind: "PASSENGER_VEHICLE_YEAR",
			quantity,
			edition,
		});
	});

	it("counts seedlings by the edition's figure", () => {
		const seedlings = (edition: string) =>
			equivalenciesOf(6_284 * GRAMS_PER_TONNE, edition)[1]?.quantity;
		expect(seedlings("EPA-2019")).toBe("104733"); // ÷ 0.060
		expect(seedlings("EPA-2012")).toBe("161128"); // ÷ 0.039
	});

	it("takes the newest edition when none is named", () => {
		expect(vehicles(1_000)?.edition).toBe("EPA-2024");
		expect(vehicles(1_000)?.gramsPerUnit).toBe(4_290_000);
	});

	it("says by whose figure, in one plain sentence", () => {
		expect(vehicles(356_411, "EPA-2019")?.text).toBe(
			"356,411 t CO2e is the amount that 77,480 typical passenger vehicles emit in a year, by US EPA's figure of 4.6 t a vehicle (edition EPA-2019, rounded down).",
		);
		expect(vehicles(5, "EPA-2019")?.text).toContain(
			"is the amount that one typical passenger vehicle emits",
		);
		expect(vehicles(4, "EPA-2019")?.text).toContain("is less than the amount");
	});

	it("names the editions there are when asked for another", () => {
		expect(() => vehicles(1, "EPA-1999")).toThrow(
			expect.objectContaining({
				code: "UNKNOWN_EDITION",
				editions: EQUIVALENCY_EDITIONS.map(({ edition }) => edition),
			}),
		);
	});

	it("never counts more than there is, nor words an equivalence as a fact", () => {
		const policy = claimPolicy({
			jurisdiction: "SE",
			audience: "B2C",
			at: Date.UTC(2026, 10, 23),
		});
		fc.assert(
			fc.property(
				fc.maxSafeNat(),
				fc.constantFrom(...EQUIVALENCY_EDITIONS),
				(grams, { edition }) => {
					for (const row of equivalenciesOf(grams, edition)) {
						const units = BigInt(row.quantity);
						const unit = BigInt(row.gramsPerUnit);
						expect(units * unit <= BigInt(grams)).toBe(true);
						expect((units + 1n) * unit > BigInt(grams)).toBe(true);
						expect(findForbiddenPhrases(row.text, policy)).toEqual([]);
						expect(row.text).not.toMatch(/took|removed|saved|planted/);
					}
				},
			),
		);
	});
});
