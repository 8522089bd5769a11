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

	it("keeps what is refused of no field, and takes no path that is none", () => {
		const message = "Years are 1 to 20.";
		expect(refusalsOf(failed({ code: "ESTIMATE_NOT_POSSIBLE" }))).toEqual([
			{ code: "ESTIMATE_NOT_POSSIBLE", field: null, message },
		]);
		expect(refusalsOf(failed({ code: "X", field: [1] }))).toEqual([
			{ code: "X", field: null, message },
		]);
	});

	it.each([
		["of the request", failed({ code: "RATE_LIMITED" })],
		["without a code", failed({})],
		["of the network", new TypeError("Failed to fetch")],
		["that isn't one", undefined],
	])("leaves out a failure %s", (_, error) => {
		expect(refusalsOf(error)).toEqual([]);
	});
});
