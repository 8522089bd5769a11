import { claimPolicy } from "./claim-policy.js";
import { findForbiddenPhrases } from "./forbidden-phrases.js";

const DAY_BEFORE = Date.UTC(2026, 8, 26, 23, 59, 59, 999);
const DAY = Date.UTC(2026, 8, 27);

const found = (
	text: string,
	jurisdiction = "SE",
	at = DAY,
	audience: "B2B" | "B2C" = "B2B",
) =>
	findForbiddenPhrases(text, claimPolicy({ jurisdiction, audience, at })).map(
		({ phrase }) => phrase,
	);

describe("claimPolicy", () => {
	it.each<[string, "B2B" | "B2C", number, boolean]>([
		["SE", "B2B", DAY, false],
		["NO", "B2C", DAY, false],
		["EEA", "B2B", DAY, false],
		["SE", "B2B", DAY_BEFORE, true],
		["SE", "B2C", DAY_BEFORE, false],
		["FR", "B2B", DAY_BEFORE, false],
		["INTERNATIONAL", "B2B", DAY, false],
		["GB", "B2C", DAY, true],
		["CH", "B2B", DAY, true],
		["US", "B2C", DAY, true],
	])("in %s, %s: badge %#", (jurisdiction, audience, at, perDeviceBadge) => {
		expect(claimPolicy({ jurisdiction, audience, at }).perDeviceBadge).toBe(
			perDeviceBadge,
		);
	});

	it.each([
		["SE", "EEA"],
		["FR", "EEA, France"],
		["EEA", "EEA, France"],
		["INTERNATIONAL", "EEA, France, United Kingdom"],
		["GB", "United Kingdom"],
		["JP", "General"],
	])("names the rules applied in %s: %s", (jurisdiction, name) => {
		expect(
			claimPolicy({ jurisdiction, audience: "B2B", at: DAY }).jurisdiction,
		).toBe(name);
	});

	it("refuses a jurisdiction that it doesn't know rather than be lax", () => {
		for (const jurisdiction of ["", "EU-27", "UK", "se"]) {
			expect(() =>
				claimPolicy({ jurisdiction, audience: "B2B", at: DAY }),
			).toThrow(expect.objectContaining({ code: "UNKNOWN_JURISDICTION" }));
		}
	});
});

describe("findForbiddenPhrases", () => {
	it.each([
		["This laptop is carbon neutral.", "carbon neutral"],
		["Carbon-Neutral laptops", "carbon neutral"],
		["a CO₂ neutral device", "CO2 neutral"],
		["our NET ZERO product", "net zero"],
		["our netzero product", "net zero"],
		["net‑zero", "net zero"],
		["Certified by DEKRA", "certified by DEKRA"],
		["UN-certified credits", "UN certified"],
		["took 77,000 cars off the road", "off the road"],
		["ein klimaneutrales? nein: klimaneutral", "klimaneutral"],
		["neutre en carbone", "neutre en carbone"],
	])("finds in %p: %s", (text, phrase) => {
		for (const jurisdiction of ["SE", "US", "GB", "FR"]) {
			expect(found(text, jurisdiction)).toEqual([phrase]);
		}
	});

	it("tells place and wording", () => {
		const policy = claimPolicy({
			jurisdiction: "US",
			audience: "B2B",
			at: DAY,
		});
		expect(findForbiddenPhrases("It is Carbon - neutral!", policy)).toEqual([
			{ phrase: "carbon neutral", found: "Carbon - neutral", position: 6 },
		]);
	});

	it("applies the directive's words in the EEA from its day on", () => {
		const text = "A climate compensated, climate positive laptop";
		expect(found(text, "DE", DAY)).toHaveLength(2);
		expect(found(text, "DE", DAY_BEFORE)).toEqual([]);
		expect(found(text, "US", DAY)).toEqual([]);
		expect(found(text, "GB", DAY)).toEqual(["climate positive"]);
	});

	it("applies French words where France reads", () => {
		expect(found("fully compensated", "FR", DAY_BEFORE)).toHaveLength(1);
		expect(found("fully compensated", "EEA", DAY_BEFORE)).toHaveLength(1);
		expect(found("fully compensated", "SE", DAY_BEFORE)).toEqual([]);
	});

	it("is as strict as the strictest where a text goes anywhere", () => {
		const rules = (jurisdiction: string) =>
			claimPolicy({ jurisdiction, audience: "B2C", at: DAY }).forbidden;
		const everywhere = rules("INTERNATIONAL");
		for (const place of ["SE", "FR", "GB", "US"]) {
			expect(everywhere).toEqual(expect.arrayContaining(rules(place)));
		}
	});

	it("lets other words be", () => {
		const text =
			"Neutralising acid; the network has zero faults; offered by the UN; compensation paid. Financial contribution to a project.";
		expect(found(text)).toEqual([]);
	});
});
