import fc from "fast-check";
import { parseSerialRange, serialText } from "./parse-serial-range.js";
import { SerialError } from "./serial.error.js";
import type { Registry, SerialRange } from "./serial-range.js";

const REGISTRIES: readonly (Registry | undefined)[] = [
	undefined,
	"CDM",
	"VERRA",
	"GOLD_STANDARD",
	"ACR",
	"CAR",
	"PURO",
	"ISOMETRIC",
	"OTHER",
];

const SERIALS = [
	"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
	"8040-449402275-449402275-VCU-042-MER-PE-14-1360-01072013-30062014-1",
	"GS1-1-KE-GS7495-16-2025-30645-608-30350",
	"ACR-US-192-2010-203-1-5000",
	"CAR-1-US-293-1-120-CA-2006-102-1 to 29251",
	"RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014",
	"RW-5-1463953-1467609-2-2-0-7014",
	"PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_1-100",
	"643002406555908611000000000001 - 643002406555908611000000000100",
	"ISO-1-BSTORE-GBR-F5X7-2024-78177-81177",
	"FCPF-CI-130-2023-21-1 to 63392",
];

/** Reads the text, or gives the SerialError; anything else that is thrown fails the test. */
function read(text: string, registry?: Registry): SerialRange | SerialError {
	try {
		return parseSerialRange(text, registry);
	} catch (error) {
		if (error instanceof SerialError) return error;
		throw error;
	}
}

function check(text: string, registry: Registry | undefined): void {
	const found = read(text, registry);
	if (found instanceof SerialError) {
		expect(Number.isInteger(found.position)).toBe(true);
		expect(found.position).toBeGreaterThanOrEqual(0);
		expect(found.position).toBeLessThanOrEqual(text.length);
		expect(found.message).not.toBe("");
		return;
	}
	expect(found.last - found.first + 1).toBe(found.quantity);
	expect(found.quantity).toBeGreaterThan(0);
	expect(Number.isSafeInteger(found.quantity * 1_000_000)).toBe(true);
	expect(parseSerialRange(serialText(found), found.registry)).toEqual(found);
}

const pieces = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...SERIALS.flatMap(splitUp)) },
	{ weight: 2, arbitrary: fc.constantFrom("-", " to ", " - ", "_", " ", "0") },
	{ weight: 1, arbitrary: fc.nat().map(String) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

function splitUp(serial: string): string[] {
	return serial.split(/(?=[-_ ])|(?<=[-_ ])/);
}

describe("any text at all", () => {
	const registries = fc.constantFrom(...REGISTRIES);

	it("is read, or refused with the place of the fault", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 300 }),
				registries,
				check,
			),
			{ numRuns: 2_000 },
		);
	});

	it("made of the pieces of serials is, too", () => {
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join("")),
				registries,
				check,
			),
			{ numRuns: 5_000 },
		);
	});

	it("that is a serial with one character changed, gone or added is, too", () => {
		const edited = fc
			.record({
				serial: fc.constantFrom(...SERIALS),
				at: fc.nat({ max: 80 }),
				put: fc.oneof(
					fc.constant(""),
					fc.constantFrom(..."0O1lI-_ –xX9tonull\u00a0"),
					fc.string({ unit: "binary", maxLength: 2 }),
				),
				drop: fc.integer({ min: 0, max: 2 }),
			})
			.map(
				({ serial, at, put, drop }) =>
					serial.slice(0, at) + put + serial.slice(at + drop),
			);
		fc.assert(fc.property(edited, registries, check), { numRuns: 5_000 });
	});
});

it("says of every cut serial where it ends too early", () => {
	for (const serial of SERIALS.slice(0, 4)) {
		const cut = serial.slice(0, serial.lastIndexOf("-"));
		const found = read(cut);
		expect(found).toBeInstanceOf(SerialError);
		expect((found as SerialError).position).toBe(cut.lastIndexOf("-") + 1);
	}
});
