import {
	inputOf,
	NO_QUESTION,
	paramsOf,
	problemsOf,
	questionOf,
} from "./question";

const question = { ...NO_QUESTION, name: "ThinkPad T14 Gen 4", country: "SE" };

describe("a question in the address", () => {
	it("comes back as it was asked", () => {
		const asked = {
			...question,
			maker: "Lenovo & Co",
			weight: "1,4 kg",
			years: "4",
			transport: "SEA",
		};
		expect(questionOf(paramsOf(asked))).toEqual(asked);
	});

	it("is as short as it can be", () => {
		expect(paramsOf(question).toString()).toBe(
			"name=ThinkPad+T14+Gen+4&country=SE",
		);
		expect(paramsOf(NO_QUESTION).toString()).toBe("");
	});
});

describe("problemsOf", () => {
	it("finds none in a name and a country, nor in a category alone", () => {
		expect(problemsOf(question)).toEqual({});
		expect(
			problemsOf({ ...NO_QUESTION, category: "MONITOR", country: "NO" }),
		).toEqual({});
	});

	it("asks for a device and a country", () => {
		expect(problemsOf(NO_QUESTION)).toEqual({
			name: "device",
			country: "country",
		});
	});

	it.each(["1", "2", "9", "10", "11", "19", "20"])(
		"takes %s years",
		(years) => {
			expect(problemsOf({ ...question, years })).toEqual({});
		},
	);

	it.each(["0", "21", "-1", "2.5", "", "five", "05"])(
		"takes no %j years",
		(years) => {
			expect(problemsOf({ ...question, years })).toEqual({ years: "years" });
		},
	);

	it("takes no weight that isn't one", () => {
		expect(problemsOf({ ...question, weight: "light", screen: "-3" })).toEqual({
			weight: "measure",
			screen: "measure",
		});
	});
});

describe("inputOf", () => {
	it("asks by name, with exact decimals, and leaves out what isn't known", () => {
		expect(inputOf({ ...question, weight: "1,41 kg", form: "SAIL" })).toEqual({
			modelName: "ThinkPad T14 Gen 4",
			weightKg: "1.41",
			country: "SE",
			lifetimeYears: 5,
			transport: "AS_PUBLISHED",
		});
	});

	it("asks by the id of a model of the catalogue, not by its name as well", () => {
		expect(inputOf({ ...question, modelId: "mdl_1" })).toMatchObject({
			modelId: "mdl_1",
			modelName: undefined,
		});
	});

	it("asks nothing while something is missing", () => {
		expect(inputOf(NO_QUESTION)).toBeUndefined();
	});
});
