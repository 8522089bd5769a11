import { decodeEscapedBytes } from "./escaped-bytes.js";
import { aliasesOf } from "./model-aliases.js";

describe("aliasesOf", () => {
	it.each<[string, string[]]>([
		["ThinkPad T14 Gen 2", []],
		["ThinkPad P1/ThinkPad X1 Extreme", ["ThinkPad P1", "ThinkPad X1 Extreme"]],
		[
			"ThinkPad 13 2nd Gen.ThinkPad S2 2nd Gen",
			["ThinkPad 13 2nd Gen", "ThinkPad S2 2nd Gen"],
		],
		[
			"ThinkCentre M93/M93p Tiny",
			["ThinkCentre M93 Tiny", "ThinkCentre M93p Tiny"],
		],
		["C24-20. C24-25. D24-20", ["C24-20", "C24-25", "D24-20"]],
		["T2364tA(ThinkVision T2364t)", ["T2364tA", "ThinkVision T2364t"]],
		["IdeaPad C340-14/FLEX-14", []],
		["ThinkPad L13/S2 5th Gen. L13 Yoga/S2 Yoga 5th Gen", []],
		["MacBook Air (M2 2022) with 256GB", []],
		["13.3-inch Laptop 1.5", []],
	])("finds in %p the names %p", (name, aliases) => {
		expect(aliasesOf(name)).toEqual(aliases);
	});
});

describe("decodeEscapedBytes", () => {
	it("decodes UTF-8 and leaves the rest", () => {
		expect(decodeEscapedBytes("10DQD \\xe2\\x80\\x93 Tiny")).toBe(
			"10DQD – Tiny",
		);
		expect(decodeEscapedBytes("a\\xffb")).toBe("a\\xffb");
		expect(decodeEscapedBytes("C:\\xampp")).toBe("C:\\xampp");
	});
});
