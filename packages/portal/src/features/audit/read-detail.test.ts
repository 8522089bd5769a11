import { readDetail } from "./read-detail";

describe("readDetail", () => {
	it("reads name and value in the order written", () => {
		expect(readDetail('{"devices":107,"offsetGrams":54500000}')).toEqual([
			["devices", "107"],
			["offsetGrams", "54500000"],
		]);
	});

	it("names nested values by their path, and leaves out what is empty", () => {
		expect(readDetail('{"rows":{"read":31,"refused":0},"leftOut":{}}')).toEqual(
			[
				["rows.read", "31"],
				["rows.refused", "0"],
			],
		);
	});

	it.each(["Order cancelled by the customer", "42", "null", '"text"'])(
		"leaves free text alone: %s",
		(detail) => {
			expect(readDetail(detail)).toBeUndefined();
		},
	);
});
