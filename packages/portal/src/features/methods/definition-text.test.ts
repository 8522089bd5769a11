import { definitionFaults, jsonFault, placeOf } from "./definition-text";

describe("jsonFault", () => {
	it("finds none in JSON, and says what is wrong else", () => {
		expect(jsonFault('{"a":[1]}')).toBeUndefined();
		expect(jsonFault('{"a":1,}')).toMatch(/JSON/);
		expect(jsonFault("")).toBeTruthy();
	});
});

describe("definitionFaults", () => {
	it("takes the faults of the definition, whether or not the path begins with input", () => {
		const message = "Between 1 and 20.";
		expect(
			definitionFaults([
				{ code: "X", field: ["input", "definition", "lifetimeYears"], message },
				{ code: "X", field: ["definition"], message: "Not JSON." },
				{ code: "X", field: ["reason"], message: "Give one." },
				{ code: "X", field: null, message: "Later." },
			]),
		).toEqual([
			{ path: ["lifetimeYears"], message },
			{ path: [], message: "Not JSON." },
		]);
	});
});

describe("placeOf", () => {
	const text = '{"a":{"x":1},"b":{"list":[{"x":2}]}}';

	it("finds the key that a path leads to, not one of the same name before it", () => {
		const place = placeOf(text, ["b", "list", "0", "x"]);
		expect(place).toEqual({ start: 27, end: 30 });
		expect(text.slice(place?.start, place?.end)).toBe('"x"');
	});

	it("stops at the last key that is there", () => {
		const place = placeOf(text, ["b", "missing"]);
		expect(text.slice(place?.start, place?.end)).toBe('"b"');
		expect(placeOf(text, ["missing"])).toBeUndefined();
		expect(placeOf(text, [])).toBeUndefined();
	});
});
