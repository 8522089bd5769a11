import { existsSync, readFileSync } from "node:fs";
import { parseSerialRange, serialText } from "./parse-serial-range.js";
import type { Registry } from "./serial-range.js";

describe("parseSerialRange", () => {
	it.each([
		[
			"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
			{
				registry: "VERRA",
				scope: "VERRA",
				first: 115_597_313,
				last: 115_618_057,
				quantity: 20_745,
				vintage: 2019,
				projectNumber: "1060",
			},
		],
		[
			"8040-449402275-449402275-VCU-042-MER-PE-14-1360-01072013-30062014-1",
			{
				registry: "VERRA",
				scope: "VERRA",
				quantity: 1,
				vintage: 2013,
				projectNumber: "1360",
			},
		],
		[
			"GS1-1-KE-GS7495-16-2025-30645-608-30350",
			{
				registry: "GOLD_STANDARD",
				scope: "GS1-1-KE-GS7495-16-2025-30645",
				first: 608,
				last: 30_350,
				quantity: 29_743,
				vintage: 2025,
				projectNumber: "7495",
			},
		],
		[
			"ACR-US-192-2010-203-1-5000",
			{
				registry: "ACR",
				scope: "ACR-US-192-2010-203",
				quantity: 5_000,
				vintage: 2010,
				projectNumber: "192",
			},
		],
		[
			"CAR-1-US-293-1-120-CA-2006-102-1 to 29251",
			{
				registry: "CAR",
				scope: "CAR-1-US-293-1-120-CA-2006-102",
				quantity: 29_251,
				vintage: 2006,
				projectNumber: "293",
			},
		],
		[
			"RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014",
			{
				registry: "CDM",
				scope: "CDM-RW",
				first: 1_463_953,
				last: 1_467_609,
				quantity: 3_657,
				projectNumber: "7014",
			},
		],
		[
			"RW-5-1463953-1467609-2-2-0-7014",
			{ registry: "CDM", scope: "CDM-RW", quantity: 3_657 },
		],
		[
			"RW-5-1463953-2-2-0-7014",
			{ registry: "CDM", scope: "CDM-RW", quantity: 1 },
		],
		[
			"1-1-100-VCU-004-APX-IN-1-80-01042006-31032007-0",
			{ registry: "VERRA", scope: "VERRA", quantity: 100, vintage: 2006 },
		],
		[
			"CAR-ROC-US-1316-105-276-CA-2025-9388-1 to 1",
			{ registry: "CAR", quantity: 1, projectNumber: "1316" },
		],
		[
			"PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_1-100",
			{
				registry: "PURO",
				scope: "055A3FBE-EABC-4535-B9CF-1028E7D18F89",
				quantity: 100,
				vintage: 2020,
				projectNumber: "577166",
			},
		],
		[
			"643002406555908611000000000001 - 643002406555908611000000000100",
			{ registry: "PURO", scope: "643002406555908611", quantity: 100 },
		],
		[
			"643002406555908611000000000007",
			{ registry: "PURO", first: 7, quantity: 1 },
		],
		[
			"ISO-1-BSTORE-GBR-F5X7-2024-78177-81177",
			{
				registry: "ISOMETRIC",
				scope: "ISO-1-BSTORE-GBR-F5X7-2024",
				quantity: 3_001,
				vintage: 2024,
				projectNumber: "F5X7",
			},
		],
		[
			"ART-GY-102-2016-9-1401 to 1408",
			{ registry: "OTHER", scope: "ART-GY-102-2016-9", quantity: 8 },
		],
	])("reads %s", (text, expected) => {
		const range = parseSerialRange(text);
		expect(range).toMatchObject(expected);
		expect(range.firstText).toBe(String(range.first));
		expect(range.lastText).toBe(String(range.last));
		expect(parseSerialRange(serialText(range))).toEqual(range);
		expect(serialText(range)).toBe(text);
	});

	it("takes a CER that Gold Standard lists for what it is: one tonne, one register", () => {
		const text = "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014";
		expect(parseSerialRange(text, "GOLD_STANDARD")).toEqual(
			parseSerialRange(text, "CDM"),
		);
	});

	it("reads registries without a known format only by name", () => {
		const text = "643002406801001104-1 to 25";
		expect(parseSerialRange(text, "PURO")).toMatchObject({
			registry: "PURO",
			scope: "643002406801001104",
			quantity: 25,
		});
	});

	it.each<[string, string, number, Registry | undefined]>([
		["", "EMPTY", 0, undefined],
		["   ", "EMPTY", 0, undefined],
		["hello", "UNKNOWN_FORMAT", 0, undefined],
		["  hello", "UNKNOWN_FORMAT", 2, undefined],
		["GS1-1-KE-GS7495-16-2025-30645-608", "WRONG_PART_COUNT", 30, undefined],
		["GS1-1-KEN-GS7495-16-2025-30645-608-30350", "BAD_PART", 6, undefined],
		[
			" GS1-1-KE-GS7495-16-2025-30645-608-30350 to 5",
			"WRONG_PART_COUNT",
			44,
			undefined,
		],
		["GS1-1-KE-GS7495-16-2025-30645-608-x", "BAD_PART", 34, undefined],
		["ACR-US-192-2010-203-5000-1", "END_BEFORE_START", 25, undefined],
		["ACR-US-192-2010-203-01-5000", "NOT_A_NUMBER", 20, undefined],
		["ACR-US-192-2010-203-1-99999999999999999", "TOO_LARGE", 22, undefined],
		["ACR-US-192-2010-203-1-9999999999", "TOO_LARGE", 22, undefined],
		["ACR-US to 192-2010-203-1-5000", "BAD_PART", 10, undefined],
		[
			"8040-1-1-VCU-042-MER-PE-14-1360-31022013-30062014-1",
			"BAD_DATE",
			32,
			undefined,
		],
		[
			"8040-1-1-VCU-042-MER-PE-14-1360-01072014-30062013-1",
			"BAD_DATE",
			41,
			undefined,
		],
		["RW-5-1-2-2-0-7014 - RW-5-9-2-2-0-7015", "ENDS_DIFFER", 33, undefined],
		["RW-1-1-2-2-0-7014", "BAD_PART", 3, undefined],
		[
			"8040-1-1-VCU-042-OTC-PE-14-1360-01012013-31012013-1",
			"BAD_PART",
			17,
			undefined,
		],
		["CAR-2X-US-293-1-120-CA-2006-102-1 to 5", "BAD_PART", 4, undefined],
		["ISO-1-BSTORE-GB-F5X7-2024-1-5", "BAD_PART", 13, undefined],
		[
			"PURO_PR_CORC100+_FI_577166_2020_1-100",
			"WRONG_PART_COUNT",
			32,
			undefined,
		],
		[
			"PURO_PR_CORC100+_FI_577166_2020_055A3FBE-eabc-4535-b9cf-1028e7d18f89_1-100",
			"BAD_PART",
			32,
			undefined,
		],
		[
			"PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_100-1",
			"END_BEFORE_START",
			73,
			undefined,
		],
		["6430024065559086110000000000011", "BAD_PART", 30, undefined],
		[
			"643002406555908611000000000001 - 643002406555908612000000000002",
			"ENDS_DIFFER",
			33,
			undefined,
		],
		[
			"643002406555908611000000000002 - 643002406555908611000000000001",
			"END_BEFORE_START",
			51,
			undefined,
		],
		["ACR-US-192-2010-203-1-5000", "REGISTRY_MISMATCH", 0, "VERRA"],
		["ART-GY-102-2016-9-1401 to 1408", "REGISTRY_MISMATCH", 0, "VERRA"],
		["ACR-US-192-2010-203-1-5000", "REGISTRY_MISMATCH", 0, "PURO"],
		["acr-us-192-2010-203-1 to 5000", "BAD_PART", 0, undefined],
		["car-1-us-293-1-120-ca-2006-102-1 to 29251", "BAD_PART", 0, "OTHER"],
	])("refuses %j with %s at %d", (text, code, position, registry) => {
		expect(() => parseSerialRange(text, registry)).toThrow(
			expect.objectContaining({ code, position }),
		);
	});
});

it("refuses a million characters without reading them", () => {
	expect(() => parseSerialRange("1-".repeat(500_000))).toThrow(
		expect.objectContaining({ code: "TOO_LONG", position: 200 }),
	);
});

const SERIALS = "../shared/data/credits/serials.csv";
const STANDARDS: Record<string, Registry> = {
	"Verra VCS": "VERRA",
	"Gold Standard": "GOLD_STANDARD",
	ACR: "ACR",
	CAR: "CAR",
	ART: "OTHER",
};

(existsSync(SERIALS) ? describe : describe.skip)(
	"published serial blocks (needs ../shared/data)",
	() => {
		const rows = existsSync(SERIALS)
			? readFileSync(SERIALS, "utf8").trim().split(/\r?\n/).slice(1)
			: [];

		it("reads every one as the register counts it", () => {
			expect(rows.length).toBeGreaterThan(900);
			for (const row of rows) {
				const [standard = "", , , vintage = "", text = "", ...rest] =
					row.split(",");
				const [first, last, quantity] = rest.slice(0, 3).map(Number);
				const range = parseSerialRange(text, STANDARDS[standard]);
				expect(range).toMatchObject({ text, first, last, quantity });
				expect(range.last - range.first + 1).toBe(range.quantity);
				if (range.vintage !== undefined) {
					expect(vintage.slice(0, 4)).toBe(String(range.vintage));
				}
			}
		});
	},
);
