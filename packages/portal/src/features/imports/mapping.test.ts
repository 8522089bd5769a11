import { doubleFields, missingFields, proposedMapping } from "./mapping";

describe("proposedMapping", () => {
	it("takes what the server recognised and leaves personal data out altogether", () => {
		expect(
			proposedMapping([
				{ index: 0, field: "SERIAL_NUMBER", dropped: false },
				{ index: 1, field: null, dropped: false },
				{ index: 2, field: null, dropped: true },
			]),
		).toEqual({ 0: "SERIAL_NUMBER", 1: null });
	});
});

describe("missingFields", () => {
	const complete = {
		0: "SERIAL_NUMBER",
		1: "MODEL_NAME",
		2: "PURCHASED_ON",
		3: "COUNTRY",
	} as const;

	it("finds nothing missing in a complete mapping", () => {
		expect(missingFields(complete, {})).toEqual([]);
	});

	it.each([
		[0, "SERIAL_NUMBER"],
		[1, "MODEL_NAME"],
		[2, "PURCHASED_ON"],
		[3, "COUNTRY"],
	])("misses column %d as %s", (index, field) => {
		expect(missingFields({ ...complete, [index]: null }, {})).toEqual([field]);
	});

	it("lets a default stand in for the country, and a part number for the model", () => {
		const mapping = {
			0: "SERIAL_NUMBER",
			1: "PART_NUMBER",
			2: "PURCHASED_ON",
		} as const;
		expect(missingFields(mapping, { country: "SE" })).toEqual([]);
		expect(missingFields(mapping, { country: "" })).toEqual(["COUNTRY"]);
	});
});

describe("doubleFields", () => {
	it("names each field once that two columns claim; columns left out may be many", () => {
		expect(
			doubleFields({
				0: "COUNTRY",
				1: "COUNTRY",
				2: "COUNTRY",
				3: "SITE",
				4: null,
				5: null,
			}),
		).toEqual(["COUNTRY"]);
	});
});
