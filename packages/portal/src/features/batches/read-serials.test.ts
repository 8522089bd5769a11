import { namesProject, readSerials } from "./read-serials";

const VERRA =
	"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0";
const CER = "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014";

describe("readSerials", () => {
	it("has nothing to say of blanks", () => {
		expect(readSerials("  ")).toEqual({ state: "EMPTY" });
	});

	it("counts the credits: last − first + 1", () => {
		expect(readSerials(` ${VERRA} `)).toMatchObject({
			state: "READ",
			range: { registry: "VERRA", quantity: 20_745, vintage: 2019 },
		});
	});

	it("points at the faulty character, blanks in front included", () => {
		const text = "  ACR-US-192-2010-203-5000-1";
		expect(readSerials(text)).toEqual({
			state: "FAULT",
			code: "END_BEFORE_START",
			position: 27,
		});
		expect(text[27]).toBe("1");
	});

	it("never points beyond the text", () => {
		const text = "GS1-1-KE-GS7495-16-2025-30645-608";
		const reading = readSerials(text);
		expect(reading).toMatchObject({ state: "FAULT", code: "WRONG_PART_COUNT" });
		expect(reading.state === "FAULT" && reading.position).toBeLessThanOrEqual(
			text.length,
		);
	});

	it("refuses another registry than the project's, but takes CERs that Gold Standard labels", () => {
		expect(readSerials(VERRA, "ACR")).toMatchObject({
			state: "FAULT",
			code: "REGISTRY_MISMATCH",
		});
		expect(readSerials(CER, "GOLD_STANDARD")).toMatchObject({
			state: "READ",
			range: { registry: "CDM" },
		});
	});
});

describe("namesProject", () => {
	it.each([
		[VERRA, "VERRA", "1060", true],
		[VERRA, "VERRA", "VCS1060", true],
		[VERRA, "VERRA", "1481", false],
		[
			"GS1-1-KE-GS7495-16-2025-30645-608-30350",
			"GOLD_STANDARD",
			"GS7495",
			true,
		],
		[CER, "GOLD_STANDARD", "GS1", true],
		["ART-GY-102-2016-9-1401 to 1408", "OTHER", "anything", true],
	] as const)(
		"%s of %s %s: %s",
		(text, registry, registryProjectId, expected) => {
			const reading = readSerials(text);
			if (reading.state !== "READ") throw new Error("not a serial");
			const project = { registry, registryProjectId };
			expect(namesProject(reading.range, project)).toBe(expected);
		},
	);
});
