import { parametersOf, readable } from "./parameters";

const definition = JSON.stringify({
	version: "TT-1",
	text: "Told in a sentence.",
	parameters: {
		split: { USE: 700_000, TRANSPORT: 70_000 },
		modes: ["SEA", "AIR"],
		routes: [{ from: "ASIA", km: { SEA: 20_000 } }, { from: "EU" }],
	},
});

describe("parametersOf", () => {
	it("lists each figure by its path, and no sentence", () => {
		expect(parametersOf(definition)).toEqual([
			{ path: "version", value: "TT-1" },
			{ path: "parameters.split.USE", value: "700000" },
			{ path: "parameters.split.TRANSPORT", value: "70000" },
			{ path: "parameters.modes", value: "SEA, AIR" },
			{ path: "parameters.routes.1.from", value: "ASIA" },
			{ path: "parameters.routes.1.km.SEA", value: "20000" },
			{ path: "parameters.routes.2.from", value: "EU" },
		]);
	});
});

describe("readable", () => {
	it("keeps the contents", () => {
		expect(JSON.parse(readable(definition))).toEqual(JSON.parse(definition));
	});
});
