import { trimFilter } from "./trim-filter";

it("trimFilter sends what was typed without the spaces around it, and no empty fields", () => {
	expect(
		trimFilter({
			modelName: " ThinkPad T14 ",
			costCentre: "  ",
			countries: ["SE"],
			categories: undefined,
		}),
	).toEqual({ modelName: "ThinkPad T14", countries: ["SE"] });
	expect(trimFilter({})).toEqual({});
});
