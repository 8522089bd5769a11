import { batchFilterOf } from "./batch-filter";

const read = (query: string) => {
	const params = new URLSearchParams(query);
	return batchFilterOf({
		one: (name) => params.get(name) ?? "",
		many: (name) => params.getAll(name),
	});
};

describe("batchFilterOf", () => {
	it("reads each filter", () => {
		expect(
			read(
				"search=9660&project=prj_1&registry=VERRA&registry=CDM&vintageFrom=2016&vintageTo=2020&free=no",
			),
		).toEqual({
			search: "9660",
			projectId: "prj_1",
			registry: ["CDM", "VERRA"],
			vintageFrom: 2016,
			vintageTo: 2020,
			hasFree: false,
		});
	});

	it("leaves out what the schema would refuse", () => {
		expect(read("registry=X&vintageFrom=20&vintageTo=2.5e3&free=x")).toEqual(
			{},
		);
	});
});
