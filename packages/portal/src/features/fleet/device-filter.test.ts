import { deviceFilterOf } from "./device-filter";

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return deviceFilterOf({
		one: (name) => params.get(name) ?? "",
		many: (name) => params.getAll(name),
	});
};

describe("deviceFilterOf", () => {
	it("asks for everything when the address names no filter", () => {
		expect(Object.values(read("")).every((value) => value === undefined)).toBe(
			true,
		);
	});

	it("reads each filter", () => {
		expect(
			read(
				"search=PF&category=NOTEBOOK&category=MONITOR&country=SE&coverage=NONE&footprint=no&model=20XW",
			),
		).toEqual({
			search: "PF",
			categories: ["NOTEBOOK", "MONITOR"],
			countries: ["SE"],
			coverage: ["NONE"],
			hasFootprint: false,
			modelName: "20XW",
		});
	});

	it("leaves out what the schema doesn't know, so that an old link still works", () => {
		expect(
			read("category=TYPEWRITER&country=Sweden&coverage=x&footprint=maybe"),
		).toEqual({});
	});
});
