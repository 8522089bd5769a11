import { existingOf } from "./existing-of.js";

describe("existingOf", () => {
	it("states nothing for orders made before it was stated: their certificates keep their words", () => {
		expect(existingOf({ existing: null, existingRule: null })).toEqual({});
		expect(existingOf({ existing: "WHOLE_LIFE", existingRule: null })).toEqual(
			{},
		);
	});

	it("states the scope with the method's sentence, word for word", () => {
		expect(
			existingOf({
				existing: "REMAINING_USE",
				existingRule: "Only the rest counts.",
			}),
		).toEqual({
			existing: { scope: "REMAINING_USE", rule: "Only the rest counts." },
		});
	});
});
