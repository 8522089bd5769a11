import { createFormatter } from "./formatter";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("createFormatter", () => {
	it("writes money by its code, from the exact decimal", () => {
		const money = { decimal: "9007199254740993.01", currency: "EUR" };
		expect(plain(createFormatter("en").money(money))).toBe(
			"EUR 9,007,199,254,740,993.01",
		);
		expect(plain(createFormatter("sv").money(money))).toBe(
			"9 007 199 254 740 993,01 EUR",
		);
	});

	it("keeps a calendar day what it is in every time zone", () => {
		expect(createFormatter("en").date("2026-01-01")).toBe("1 Jan 2026");
	});

	it("names countries and months in the language", () => {
		const sv = createFormatter("sv");
		expect(sv.country("SE")).toBe("Sverige");
		expect(sv.month("2025-10")).toBe("okt. 2025");
		expect(sv.country("not a country")).toBe("not a country");
	});

	it.each([
		[0, "0 byte"],
		[999, "999 byte"],
		[1_000, "1 kB"],
		[26_300_000, "26.3 MB"],
	])("writes %d bytes as %s", (bytes, text) => {
		expect(plain(createFormatter("en").bytes(bytes))).toBe(text);
	});
});
