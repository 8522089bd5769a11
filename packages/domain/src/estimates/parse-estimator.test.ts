import { syntheticSheets } from "../../test/synthetic-sheets.js";
import type { EstimatorModel } from "./estimator.js";
import { parseEstimator } from "./parse-estimator.js";
import { trainEstimator } from "./train-estimator.js";

const model = trainEstimator(syntheticSheets(45), {
	version: "EST-T.1",
	trainedOn: "2026-11-23",
});

/** The model with one value at a path replaced. */
function broken(path: string, value: unknown): unknown {
	const copy: unknown = JSON.parse(JSON.stringify(model));
	const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
	const last = steps.pop() ?? "";
	const holder = steps.reduce<unknown>(
		(node, step) => (node as Record<string, unknown>)[step],
		copy,
	);
	(holder as Record<string, unknown>)[last] = value;
	return copy;
}

describe("reading a model's file", () => {
	it("reads what was trained, to the byte", () => {
		const text = JSON.stringify(model);
		expect(JSON.stringify(parseEstimator(text))).toBe(text);
		expect(parseEstimator(JSON.parse(text))).toEqual(model);
	});

	it.each<[string, unknown]>([
		["engine", "ESTIMATE/2"],
		["version", ""],
		["trainedOn", "23.11.2026"],
		["dataHash", "0".repeat(64)],
		["sheets", 44],
		["forest.trees", 0],
		["boosting.stepPpm", 1.5],
		["pools", []],
		["pools[0].kind", "KITCHEN"],
		["pools[0].sheets", 31],
		["pools[0].calibration.trustPpm", -1],
		["pools[0].calibration.low", 0.1],
		["pools[0].calibration.high", "2"],
		["pools[0].evaluation[0].category", "PHONE"],
		["learntFrom[3].totalGrams", 0],
		["learntFrom[3].weightGrams", "1 kg"],
		["learntFrom", null],
	])("refuses %s = %j and names the path", (path, value) => {
		expect(() => parseEstimator(broken(path, value))).toThrow(
			expect.objectContaining({ code: "INVALID_MODEL", path }),
		);
	});

	it("notices a sheet that was changed afterwards", () => {
		const grams = (model.learntFrom[0]?.totalGrams ?? 0) + 1;
		expect(() =>
			parseEstimator(broken("learntFrom[0].totalGrams", grams)),
		).toThrow(/dataHash must be the hash of the sheets listed/);
	});

	it.each([["not JSON"], ["null"], ["[]"]])("refuses %s", (text) => {
		expect(() => parseEstimator(text)).toThrow(
			expect.objectContaining({ code: "INVALID_MODEL", path: "" }),
		);
	});

	it("keeps the type", () => {
		const read: EstimatorModel = parseEstimator(JSON.stringify(model));
		expect(read.learntFrom).toHaveLength(45);
	});
});
