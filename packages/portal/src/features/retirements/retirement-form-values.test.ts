import {
	retirementInputOf,
	retirementProblems,
} from "./retirement-form-values";

const values = {
	serials: " ACR-US-192-2010-203-11-20 ",
	retiredOn: "2026-11-20",
	registryReference: "TX-77",
	beneficiary: "Nordic Example AB",
	url: "",
};
const known = { today: "2026-11-23", registry: undefined };

describe("retirementProblems", () => {
	it("has nothing against a whole form, with or without a link", () => {
		expect(retirementProblems(values, known)).toEqual({});
		const linked = { ...values, url: "https://registry.example/77" };
		expect(retirementProblems(linked, known)).toEqual({});
	});

	it("asks for each field but the link; the beneficiary is never made up", () => {
		const empty = {
			serials: "",
			retiredOn: "",
			registryReference: " ",
			beneficiary: "",
			url: "",
		};
		expect(retirementProblems(empty, known)).toEqual({
			serials: "required",
			retiredOn: "required",
			registryReference: "required",
			beneficiary: "required",
		});
	});

	it("takes today, but no day to come", () => {
		const on = (retiredOn: string) =>
			retirementProblems({ ...values, retiredOn }, known);
		expect(on("2026-11-23")).toEqual({});
		expect(on("2026-11-24")).toEqual({ retiredOn: "future" });
	});

	it("refuses serials of another registry and what is no link", () => {
		const wrong = { ...values, url: "javascript:alert(1)" };
		expect(retirementProblems(wrong, { ...known, registry: "VERRA" })).toEqual({
			serials: "unreadable",
			url: "notALink",
		});
	});
});

describe("retirementInputOf", () => {
	const batch = (text: string) => ({
		id: "bat_1",
		serials: { registry: "ACR", text } as const,
	});

	it("names the batch while the serials lie in it", () => {
		const holding = batch("ACR-US-192-2010-203-1-5000");
		expect(retirementInputOf(values, holding)).toEqual({
			...values,
			serials: "ACR-US-192-2010-203-11-20",
			batchId: "bat_1",
			url: null,
		});
	});

	it.each(["ACR-US-192-2010-203-12-5000", "ACR-US-192-2010-204-1-5000"])(
		"leaves it to the server to find the batch when they don't lie in %s",
		(text) => {
			expect(retirementInputOf(values, batch(text)).batchId).toBeNull();
		},
	);
});
