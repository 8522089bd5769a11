import { en } from "./en";
import { sv } from "./sv";

/** "a.b.c" → text, for every text of a language. */
function texts(words: object, path = ""): Map<string, string> {
	return new Map(
		Object.entries(words).flatMap(([key, value]) =>
			typeof value === "string"
				? [[path + key, value] as const]
				: [...texts(value, `${path}${key}.`)],
		),
	);
}

const placeholders = (text: string) =>
	(text.match(/\{\{\w+|<\/?\d>/g) ?? []).sort();

describe("Swedish beside English", () => {
	const english = texts(en);
	const swedish = texts(sv);

	it("has the same keys", () => {
		expect([...swedish.keys()].sort()).toEqual([...english.keys()].sort());
		expect(english.size).toBeGreaterThan(400);
	});

	it("has no empty text", () => {
		const all = [...english, ...swedish];
		expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
	});

	it("fills in the same values", () => {
		const filled = (words: Map<string, string>) =>
			[...words].map(([key, text]) => [key, ...placeholders(text)].join(" "));
		expect(filled(swedish)).toEqual(filled(english));
	});

	it("has both plural forms wherever it has one", () => {
		const keys = [...english.keys()];
		const ones = keys.filter((key) => key.endsWith("_one"));
		const others = keys.filter((key) => key.endsWith("_other"));
		expect(ones.map((key) => key.replace(/_one$/, "_other")).sort()).toEqual(
			others.sort(),
		);
	});

	// Directive (EU) 2024/825 and the courts' judgments: what must never be said of a product.
	it.each([
		"neutral",
		"net zero",
		"carbon positive",
		"climate compensated",
		"klimatkompenserad",
		"nollutsläpp",
	])("never says “%s”", (claim) => {
		const all = [...english.values(), ...swedish.values()]
			.join("\n")
			.toLowerCase();
		expect(all).not.toContain(claim);
	});
});
