import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { refusalsOf } from "./refusals-of";

const failed = (extensions: Record<string, unknown>) =>
	new CombinedGraphQLErrors({
		data: null,
		errors: [{ message: "Years are 1 to 20.", extensions }],
	});

describe("refusalsOf", () => {
	it("finds the field of a refused question", () => {
		const field = ["input", "lifetimeYears"];
		expect(refusalsOf(failed({ code: "INVALID_INPUT", field }))).toEqual([
			{ code: "INVALID_INPUT", field, message: "Years are 1 to 20." },
		]);
	});

	it.each([
		["of no field", failed({ code: "RATE_LIMITED" })],
		["with a path that is none", failed({ code: "X", field: [1] })],
		["of the network", new TypeError("Failed to fetch")],
		["that isn't one", undefined],
	])("leaves out a failure %s", (_, error) => {
		expect(refusalsOf(error)).toEqual([]);
	});
});
