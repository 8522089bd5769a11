import { categoryOfModel, categoryOfWord } from "./category.js";
import { manufacturerOfModel, normaliseManufacturer } from "./manufacturer.js";

describe("categoryOfWord", () => {
	it.each([
		["Notebook", "NOTEBOOK"],
		["LAPTOPS", "NOTEBOOK"],
		["bärbar dator", "NOTEBOOK"],
		["Thin Client", "THIN_CLIENT"],
		["thin_client", "THIN_CLIENT"],
		["Bildschirm", "MONITOR"],
		["All-in-One", "DESKTOP"],
		["Workstation", "WORKSTATION"],
		["Printer", "OTHER"],
		["10", "NOTEBOOK"],
		["{10}", "NOTEBOOK"],
		["9;3", "NOTEBOOK"],
		["3", "DESKTOP"],
		["16", "DESKTOP"],
		["23", "SERVER"],
		["30", "TABLET"],
	])("reads %p as %s", (text, category) => {
		expect(categoryOfWord(text)).toBe(category);
	});

	it.each(["", "1", "2", "99", "Sales", "Windows", "Computer", "1000"])(
		"knows no category in %p",
		(text) => {
			expect(categoryOfWord(text)).toBeUndefined();
		},
	);
});

describe("categoryOfModel", () => {
	it.each([
		["ThinkPad X1 Carbon Gen 9", "NOTEBOOK"],
		["ThinkPad X1 Tablet Gen 3", "TABLET"],
		["ThinkCentre M70q Gen 3", "DESKTOP"],
		["ThinkCentre Tiny-in-One 24 Gen 4", "MONITOR"],
		["ThinkStation P620", "WORKSTATION"],
		["ThinkVision P24h-20", "MONITOR"],
		["Latitude 7420", "NOTEBOOK"],
		["HP EliteBook 840 G8 Notebook PC", "NOTEBOOK"],
		["OptiPlex 7090", "DESKTOP"],
		["Precision 3650 Tower", "WORKSTATION"],
		["PowerEdge R740", "SERVER"],
		["Surface Laptop 4", "NOTEBOOK"],
		["Surface Pro 8", "TABLET"],
		["MacBookPro18,3", "NOTEBOOK"],
		["20XW0027MX", undefined],
		["Precision 5570", undefined],
	])("sees in %p a %s", (name, category) => {
		expect(categoryOfModel(name)).toBe(category);
	});
});

describe("normaliseManufacturer", () => {
	it.each([
		["LENOVO", "Lenovo"],
		["Dell Inc.", "Dell"],
		["Hewlett-Packard", "HP"],
		["HP Inc.", "HP"],
		["ASUSTeK COMPUTER INC.", "ASUS"],
		["  Some   Maker ", "Some Maker"],
		["System manufacturer", undefined],
		["To Be Filled By O.E.M.", undefined],
		["", undefined],
	])("writes %p as %p", (text, maker) => {
		expect(normaliseManufacturer(text)).toBe(maker);
	});

	it("knows a maker by a family that only it sells", () => {
		expect(manufacturerOfModel("ThinkPad T14")).toBe("Lenovo");
		expect(manufacturerOfModel("HP EliteBook 840 G8")).toBe("HP");
		expect(manufacturerOfModel("T14")).toBeUndefined();
	});
});
