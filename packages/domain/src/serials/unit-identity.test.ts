import { existsSync, readFileSync } from "node:fs";
import { parseSerialRange } from "./parse-serial-range.js";
import { overlaps } from "./range-algebra.js";
import type { Registry } from "./serial-range.js";
import { unitIdentity } from "./unit-identity.js";

const CER = "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014";

describe("unitIdentity", () => {
	it("is one for a CER, whichever registry lists it and however it is written", () => {
		const shown = parseSerialRange(CER, "GOLD_STANDARD");
		const own = parseSerialRange("RW-5-1463953-1467609-2-2-0-7014", "CDM");
		expect(unitIdentity(shown)).toEqual(unitIdentity(own));
		expect(overlaps(shown, own)).toBe(true);
		expect(unitIdentity(own)).toEqual({
			space: "CDM CDM-RW",
			first: 1_463_953,
			last: 1_467_609,
		});
	});

	it.each<[string, Registry, string, Registry]>([
		["B1-1 to 5", "PURO", "b1-5 to 9", "OTHER"],
		["B1-1 to 5", "ISOMETRIC", "B1-3 to 3", "PURO"],
		[
			"643002406555908611-1 to 25",
			"OTHER",
			"643002406555908611000000000025",
			"PURO",
		],
		[
			"055a3fbe-eabc-4535-b9cf-1028e7d18f89-1 to 5",
			"PURO",
			"PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_5-6",
			"PURO",
		],
	])("finds %s (%s) in %s (%s)", (a, registryOfA, b, registryOfB) => {
		const one = parseSerialRange(a, registryOfA);
		const other = parseSerialRange(b, registryOfB);
		expect(unitIdentity(one).space).toBe(unitIdentity(other).space);
		expect(overlaps(one, other)).toBe(true);
	});

	it.each([
		["ACR-US-192-2010-203-1-5000", "ACR-US-192-2010-204-1-5000"],
		["RW-5-1-2-2-0-7014", "KE-5-1-2-2-0-7014"],
		["ISO-1-BSTORE-GBR-F5X7-2024-1-5", "ISO-1-BSTORE-GBR-F5X7-2023-1-5"],
	])("keeps %s and %s apart", (a, b) => {
		expect(overlaps(parseSerialRange(a), parseSerialRange(b))).toBe(false);
	});
});

const SERIALS = "../shared/data/credits/serials.csv";

(existsSync(SERIALS) ? describe : describe.skip)(
	"CERs that Gold Standard lists (needs ../shared/data)",
	() => {
		it("are the CDM's own units", () => {
			const rows = readFileSync(SERIALS, "utf8")
				.split(/\r?\n/)
				.map((row) => row.split(","))
				.filter(
					([standard, , unit]) =>
						standard === "Gold Standard" && unit === "CER",
				);
			expect(rows.length).toBeGreaterThan(0);
			for (const [, , , , serial = "", first, last] of rows) {
				const party = serial.slice(0, 2);
				const project = serial.slice(serial.lastIndexOf("-") + 1);
				const own = `${party}-5-${first}-${last}-2-2-0-${project}`;
				expect(unitIdentity(parseSerialRange(serial, "GOLD_STANDARD"))).toEqual(
					unitIdentity(parseSerialRange(own, "CDM")),
				);
			}
		});
	},
);
