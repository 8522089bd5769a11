import { readMeasure } from "./read-measure";

describe("readMeasure", () => {
	it.each([
		["1.4", "1.4"],
		["1,4 kg", "1.4"],
		["14", "14"],
		['14"', "14"],
		["27 inches", "27"],
		[" 15,6 tum ", "15.6"],
		["0.025", "0.025"],
	])("reads %j as %s", (text, decimal) => {
		expect(readMeasure(text)).toBe(decimal);
	});

	it.each(["", "0", "0,0", "-1", "heavy", "1.4 lb", "1e3", "1.2345", "12345"])(
		"doesn't read %j",
		(text) => {
			expect(readMeasure(text)).toBeUndefined();
		},
	);
});
