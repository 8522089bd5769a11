import type { ParsedSheet } from "@tonnetrace/domain";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import type { CatalogueEntry } from "./catalogue-entry.js";

const sheetOf = (over: Partial<ParsedSheet> = {}): ParsedSheet => ({
	manufacturer: "Lenovo",
	name: "",
	category: "NOTEBOOK",
	statistic: "MEAN",
	totalGrams: 300_000,
	lifetimeMonths: 60,
	useLocation: "EU",
	shares: { usePpm: 150_000 },
	source: "https://maker.example/sheet.pdf",
	partNumbers: [],
	aliases: [],
	...over,
});

const entryOf = (
	over: Partial<CatalogueEntry> & { name: string },
): CatalogueEntry => ({
	manufacturer: "Lenovo",
	category: "NOTEBOOK",
	partNumbers: [],
	aliases: [],
	sheet: sheetOf(),
	...over,
});

describe("the model catalogue", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** A ThinkPad that no other test has. */
	const name = () => unique("ThinkPad Q");
	const register = (
		entries: CatalogueEntry[],
		importId: string | null = null,
	) => test.app.platform.deviceModels.register(entries, importId);
	const assign = async (modelName: string, over = {}) => {
		const { method } = await test.app.platform.methods.newest();
		const [answer] = await test.app.platform.footprints.assign(
			[{ modelName, country: "SE", manufacturer: "Lenovo", ...over }],
			method,
		);
		return answer ?? null;
	};

	it("adds a model once, and a sheet only when it states something else", async () => {
		const model = name();
		const entry = entryOf({ name: model });
		const [first] = await register([entry]);
		const [again] = await register([
			entryOf({ name: model, sheet: sheetOf({ source: "elsewhere" }) }),
		]);
		const [changed] = await register([
			entryOf({ name: model, sheet: sheetOf({ totalGrams: 310_000 }) }),
		]);
		expect([first?.kind, again?.kind, changed?.kind]).toEqual([
			"NEW_MODEL",
			"UNCHANGED",
			"NEW_REVISION",
		]);
		const id = first?.modelId ?? "";
		expect([again?.modelId, changed?.modelId]).toEqual([id, id]);
		const sheets = await test.app.platform.deviceModels.sheetsOfModels([id]);
		expect(
			sheets.map(({ revision, totalGrams }) => [revision, totalGrams]),
		).toEqual([
			[1, 300_000],
			[2, 310_000],
		]);
	});

	it("keeps the category it has, and says so", async () => {
		const model = name();
		await register([entryOf({ name: model, category: "WORKSTATION" })]);
		const [outcome] = await register([entryOf({ name: model })]);
		expect(outcome).toMatchObject({
			kind: "UNCHANGED",
			keptCategory: "WORKSTATION",
		});
		const models = await test.app.platform.deviceModels.models([
			outcome?.modelId ?? "",
		]);
		expect([...models.values()].map(({ category }) => category)).toEqual([
			"WORKSTATION",
		]);
	});

	it("leaves out a second, different sheet of one model in one import", async () => {
		const model = name();
		const outcomes = await register(
			[
				entryOf({ name: model }),
				entryOf({ name: model, sheet: sheetOf({ totalGrams: 1 }) }),
			],
			"shi_one",
		);
		expect(outcomes.map(({ kind }) => kind)).toEqual(["NEW_MODEL", "REPEATED"]);
	});

	it("finds a model by name in any spelling, by alias, part number and machine type", async () => {
		const model = name();
		const alias = name();
		const [outcome] = await register([
			entryOf({
				name: `${model} Gen 3`,
				aliases: [alias],
				partNumbers: ["29Z9"],
			}),
		]);
		for (const spelling of [
			`Lenovo ${model} 3rd Gen`,
			`${model.toUpperCase()} G3`,
			alias,
			"29Z90012MX",
			"29Z9",
		])
			expect(await assign(spelling)).toMatchObject({
				modelId: outcome?.modelId,
			});
		expect(
			await assign("anything", { partNumber: "29Z90012MX" }),
		).toMatchObject({ modelId: outcome?.modelId });
		expect(await assign(`${model} Gen 4`)).toBeNull();
		expect(await assign(`${model} Gen 3`, { manufacturer: "Dell" })).toBeNull();
	});

	it("matches nothing when a key leads to two models, or two keys to different ones", async () => {
		const [shared, one, other] = [name(), name(), name()];
		await register([
			entryOf({ name: one, aliases: [shared], partNumbers: ["39Y1"] }),
			entryOf({ name: other, aliases: [shared] }),
		]);
		expect(await assign(shared)).toBeNull();
		expect(await assign(other, { partNumber: "39Y1ABCDEF" })).toBeNull();
		expect(await assign(one, { partNumber: "39Y1ABCDEF" })).not.toBeNull();
	});

	it("lets a model's own name go before another's alias", async () => {
		const [own, pair] = [name(), name()];
		const outcomes = await register(
			[
				entryOf({ name: pair, aliases: [own] }),
				entryOf({ name: own, sheet: sheetOf({ totalGrams: 200_000 }) }),
			],
			"shi_two",
		);
		expect(outcomes.map(({ kind }) => kind)).toEqual([
			"NEW_MODEL",
			"NEW_MODEL",
		]);
		expect(await assign(own)).toMatchObject({ modelId: outcomes[1]?.modelId });
	});

	it("computes one footprint per model and country and keeps it", async () => {
		const model = name();
		await register([entryOf({ name: model })]);
		const asks = ["SE", "PL", "SE"].map((country) => ({
			modelName: model,
			country,
		}));
		const [sweden, poland, again] = await test.app.platform.footprints.assign(
			asks,
			(await test.app.platform.methods.newest()).method,
		);
		expect(again).toEqual(sweden);
		expect(poland?.footprintGrams).toBeGreaterThan(sweden?.footprintGrams ?? 0);
		expect(await assign(model)).toEqual(sweden);
		const id = sweden?.footprintId ?? "";
		const footprint = (await test.app.platform.footprints.byIds([id])).get(id);
		expect(footprint?.result).toMatchObject({
			totalGrams: sweden?.footprintGrams,
			lifetimeYears: 5,
			country: "SE",
			statistic: "MEAN",
		});
		expect(test.app.platform.footprints.known(id)).toBe(footprint);
	});

	it("gives no footprint from a 95th percentile, nor from a sheet without use, and says why", async () => {
		const [percentile, useless] = [name(), name()];
		await register([
			entryOf({ name: percentile, sheet: sheetOf({ statistic: "P95" }) }),
			entryOf({ name: useless, sheet: sheetOf({ shares: {} }) }),
		]);
		expect(await assign(percentile)).toMatchObject({
			footprintId: null,
			reason: expect.stringContaining("mean"),
		});
		expect(await assign(useless)).toMatchObject({
			footprintId: null,
			reason: expect.stringMatching(/electricity|use/),
		});
	});

	it("computes the same inputs once when asked from two sides at once", async () => {
		const model = name();
		await register([entryOf({ name: model })]);
		const answers = await Promise.all([
			assign(model),
			assign(model),
			assign(model),
		]);
		expect(new Set(answers.map((answer) => answer?.footprintId)).size).toBe(1);
	});

	it("loads the reference catalogue once", async () => {
		const first = await test.app.platform.deviceModels.loadReferenceCatalogue();
		const second =
			await test.app.platform.deviceModels.loadReferenceCatalogue();
		expect(first.models).toBeGreaterThan(30);
		expect(first.sheets).toBeGreaterThan(30);
		expect(second).toEqual({ models: 0, sheets: 0 });
		expect(await assign("20N2S0AA00")).toMatchObject({
			footprintGrams: expect.any(Number),
			reason: null,
		});
	});
});
