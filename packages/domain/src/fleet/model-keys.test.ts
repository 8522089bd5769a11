import fc from "fast-check";
import { catalogueKeys, MODEL_KEY_LENGTH, modelKeys } from "./model-keys.js";

const nameOf = (name: string, maker?: string) =>
	modelKeys(name, undefined, maker).at(-1);

describe("modelKeys", () => {
	it.each([
		["ThinkPad X1 Carbon Gen 9", undefined],
		["ThinkPad X1 Carbon 9th Gen", undefined],
		["ThinkPad X1 Carbon 9th", undefined],
		["thinkpad x1 carbon gen9", "LENOVO"],
		["ThinkPad X1 Carbon 9th Generation", "Lenovo"],
		["LENOVO ThinkPad X1 Carbon Generation 9", undefined],
		["Lenovo ThinkPad® X1 Carbon Gen 9", "LENOVO"],
		["X1 Carbon Gen 9", "Lenovo"],
		["X1 Carbon 9th Gen", "LENOVO"],
		["ThinkPad X1 Carbon Gen 9 (20XW)", "Lenovo"],
	])("gives the ninth X1 Carbon one name: %p of %p", (name, maker) => {
		expect(nameOf(name, maker)).toBe("name:lenovo:thinkpad x1 carbon gen9");
	});

	it.each([
		["ThinkPad T14 Gen 2", "ThinkPad T14 Gen 2 AMD"],
		["ThinkPad T14 Gen 2 Intel", "ThinkPad T14 Gen 2 AMD"],
		["ThinkPad T14", "ThinkPad T14s"],
		["ThinkPad T14", "ThinkPad T14 Gen 2"],
		["ThinkPad X1 Carbon", "ThinkPad X1 Carbon Gen 9"],
		["IdeaPad 1 14", "IdeaPad 1-14"],
		["ThinkVision P24q", "ThinkVision P24q-20"],
		["ThinkCentre M70 Tiny", "ThinkCentre M70 Tower"],
		["EliteBook 840 G8", "EliteBook 840 G9"],
		["EliteBook 840 14 inch G9", "EliteBook 840 G9"],
		["Surface Pro 7", "Surface Pro 7+"],
		["MacBook Pro 13-inch", "MacBook Pro 14-inch"],
		["17 Laptop PC", "17.3 Laptop PC"],
		["ThinkStation P3 Tower", "ThinkPad P3"],
		["Legion 5 Gen 6", "Legion 5i Gen 6"],
		["Yoga 7 14 Gen 7", "Yoga 7 14 Gen 7i"],
		["G50-80", "G50-70"],
	])("keeps %p and %p apart", (one, other) => {
		expect(nameOf(one, "Lenovo")).not.toBe(nameOf(other, "Lenovo"));
	});

	it.each([
		["ThinkVision P24h-20", "P24h-20", "Lenovo"],
		["ThinkVision T2224d", "T2224d", "LENOVO"],
		["HP EliteBook 840 G8 Notebook PC", "EliteBook 840 G8", "HP"],
		[
			"HP EliteDesk 800 G6 Desktop Mini PC",
			"EliteDesk 800 G6 Desktop Mini",
			"HP",
		],
		["P2423DE Monitor", "Dell P2423DE", "Dell Inc."],
		["ThinkPad T14 G3", "ThinkPad T14 Gen 3", "Lenovo"],
		["ThinkCentre M90a All-in-One", "ThinkCentre M90a AIO", "Lenovo"],
		["Legion 5 15”", "Legion 5 15 inch", "Lenovo"],
		["10DQD – Tiny-in-One 23", "10DQD - Tiny in One 23", "Lenovo"],
	])("sees that %p is %p", (one, other, maker) => {
		expect(nameOf(one, maker)).toBe(nameOf(other, maker));
	});

	it("puts the part number first, then the machine type, then the name", () => {
		expect(
			modelKeys("ThinkPad X1 Carbon Gen 9", "20XW-0027MX", "LENOVO"),
		).toEqual([
			"part:20xw0027mx",
			"type:20xw",
			"name:lenovo:thinkpad x1 carbon gen9",
		]);
	});

	it("reads a machine type that stands where the name should", () => {
		expect(modelKeys("20XW0027MX", undefined, "LENOVO")).toEqual([
			"part:20xw0027mx",
			"type:20xw",
		]);
		expect(modelKeys("20XW")).toEqual(["type:20xw"]);
		expect(modelKeys("7420", undefined, "Dell")).toEqual(["name:dell:7420"]);
		expect(modelKeys("20XW0027MX", undefined, "HP")).toEqual([
			"name:hp:20xw0027mx",
		]);
	});

	it("never lets two makers' equal names meet", () => {
		const lenovo = catalogueKeys({ manufacturer: "Lenovo", name: "V15" });
		expect(lenovo).not.toContain(nameOf("V15", "HP"));
		expect(lenovo).toContain(nameOf("V15", "LENOVO"));
		expect(lenovo).toContain(nameOf("V15"));
	});

	it("always gives a key that fits its column, and the same for the same", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 300 }),
				fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
				(name, part) => {
					const keys = modelKeys(name, part);
					expect(keys.length).toBeGreaterThan(0);
					expect(keys).toEqual(modelKeys(name, part));
					for (const key of keys)
						expect(key.length).toBeLessThanOrEqual(MODEL_KEY_LENGTH);
				},
			),
		);
	});
});

describe("catalogueKeys", () => {
	it("finds a model by its name, its aliases, its part numbers and its machine types", () => {
		const keys = catalogueKeys({
			manufacturer: "Lenovo",
			name: "ThinkPad X1 Carbon Gen 9",
			partNumbers: ["20XW", "20XX0012US"],
			aliases: ["ThinkPad X1 Carbon 2021"],
		});
		for (const wanted of [
			modelKeys("20XWCTO1WW", undefined, "Lenovo")[1],
			modelKeys("20XX0012US")[0],
			nameOf("X1 Carbon 9th Gen", "LENOVO"),
			nameOf("ThinkPad X1 Carbon 2021"),
		])
			expect(keys).toContain(wanted);
	});
});
