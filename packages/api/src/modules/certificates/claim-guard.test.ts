import { assertSayable, ForbiddenClaimError } from "./claim-guard.js";

const CONTEXT = { audience: "B2B", at: Date.UTC(2026, 10, 23) } as const;

describe("assertSayable", () => {
	it("tells which rules were applied", () => {
		expect(assertSayable(["2 t retired."], [], CONTEXT)).toBe(
			"EEA, France, United Kingdom; B2B; 2026-11-23",
		);
	});

	it("lets no forbidden word through, wherever its reader may be", () => {
		for (const sentence of [
			"These devices are carbon neutral.",
			"Intégralement compensé.",
			"Climate positive notebooks.",
		])
			expect(() => assertSayable([sentence], [], CONTEXT)).toThrow(
				ForbiddenClaimError,
			);
	});

	it("quotes proper names as registries have them", () => {
		const sentence = "Financial contribution to project Net Zero Stoves (7).";
		expect(() => assertSayable([sentence], [], CONTEXT)).toThrow(
			ForbiddenClaimError,
		);
		expect(() =>
			assertSayable([sentence], ["Net Zero Stoves", ""], CONTEXT),
		).not.toThrow();
	});

	it("takes no word of ours for part of a name", () => {
		expect(() =>
			assertSayable(["Zero: a net zero device."], ["Zero"], CONTEXT),
		).toThrow(ForbiddenClaimError);
	});
});
