import fc from "fast-check";
import { buildSnapshot } from "../../../../test/certificates/snapshot-builder.js";
import { CertificateFormat } from "./certificate-format.js";

const NBSP = "\u00a0";
const english = new CertificateFormat("en");

test.each([
	[0, "0 g"],
	[1, "1 g"],
	[999, "999 g"],
	[1_000, "1 kg"],
	[500_001, "500.001 kg"],
	[650_300, "650.3 kg"],
	[1_000_000, "1 t"],
	[1_000_001, "1.000001 t"],
	[356_411_000_000, "356,411 t"],
	[9_007_199_254_740_991, "9,007,199,254.740991 t"],
])("%d g is written %s", (grams, text) => {
	expect(english.mass(grams)).toBe(text.replace(" ", NBSP));
});

test("no gram is lost: the written mass reads back as the same integer", () => {
	fc.assert(
		fc.property(fc.maxSafeNat(), (grams) => {
			const [digits = "", unit = ""] = english.mass(grams).split(NBSP);
			const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
			const places = { t: 6, kg: 3, g: 0 }[unit] ?? Number.NaN;
			expect(BigInt(whole + fraction.padEnd(places, "0"))).toBe(BigInt(grams));
		}),
	);
});

test("a language writes its own figures", () => {
	const swedish = new CertificateFormat("sv-SE");
	expect(swedish.mass(1_234_500_000)).toBe(`1${NBSP}234,5${NBSP}t`);
	expect(swedish.country("SE")).toBe("Sverige");
	expect(swedish.date("2026-10-30")).toBe("30 oktober 2026");
});

test.each(["de-DE", "xx", "", "not a tag"])(
	"locale %j falls back to English as a whole",
	(locale) => {
		const format = new CertificateFormat(locale);
		expect(format.locale).toBe("en");
		expect(format.mass(1_000_000_000)).toBe(`1,000${NBSP}t`);
		expect(format.texts.retired).toBe("retired");
	},
);

test("a malformed tag of a known language is that language", () => {
	expect(new CertificateFormat("sv_SE").locale).toBe("en");
	expect(new CertificateFormat("sv-").locale).toBe("sv");
});

test("unknown codes are printed as they are", () => {
	expect(english.country("??")).toBe("??");
	expect(english.registry("Plan Vivo")).toBe("Plan Vivo");
	expect(english.registry("GOLD_STANDARD")).toBe("Gold Standard");
	expect(english.category("PHONE")).toBe("PHONE");
});

test("the status names each part that exists and no other", () => {
	const status = (retired: number, pending: number) =>
		english
			.status(buildSnapshot({ devices: 2, projects: [{ retired, pending }] }))
			.replaceAll(NBSP, " ");
	expect(status(1_000_000, 0)).toBe("1 t retired");
	expect(status(600_000, 400_000)).toBe(
		"1 t ordered: 600 kg retired, 400 kg allocated, pending retirement",
	);
	expect(status(0, 1_000_000)).toBe(
		"1 t ordered: 1 t allocated, pending retirement",
	);
	expect(status(1_000, 0)).toBe(
		"1 t ordered: 1 kg retired, 999 kg not yet allocated",
	);
});
