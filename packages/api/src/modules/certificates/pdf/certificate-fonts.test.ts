import fc from "fast-check";
import { fontRuns, needsTranscription } from "./certificate-fonts.js";

test("a letter that a face lacks is set in the Chinese face", () => {
	expect(fontRuns("Wind 风电 AB", "sans")).toEqual([
		{ face: "sans", text: "Wind " },
		{ face: "chinese", text: "风电" },
		{ face: "sans", text: " AB" },
	]);
	expect(needsTranscription("Wind 风电 AB", "sans")).toBe(false);
});

test("a letter that no face holds is transcribed, or marked when it can't be", () => {
	expect(fontRuns("서울", "serif")).toEqual([{ face: "serif", text: "SeoUl" }]);
	expect(fontRuns("\ud800\ufffe", "sans")).toEqual([
		{ face: "sans", text: "??" },
	]);
	expect(needsTranscription("서울", "serif")).toBe(true);
});

test("composed and decomposed letters print alike; control characters become spaces", () => {
	expect(fontRuns("A\u030abo", "sans")).toEqual(fontRuns("Åbo", "sans"));
	expect(fontRuns("a\r\n\tb", "sans")).toEqual([{ face: "sans", text: "a b" }]);
});

test("whatever the text, runs come out that print", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			for (const run of fontRuns(text, "serif"))
				expect(needsTranscription(run.text, run.face)).toBe(false);
		}),
	);
});
