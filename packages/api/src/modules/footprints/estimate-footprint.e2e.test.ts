import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";

const FOOTPRINT = `
	id basis statistic lifetimeYears country
	total { grams } low { grams } high { grams }
	stages { stage mass { grams } derived }
	method { version } gridFactorEdition explanation
	match { kind evidence model { name manufacturer } }
	sheet { revision }`;
const CART = `query ($input: FootprintCartInput!) { estimateFootprints(input: $input) {
	lines { index key quantity footprint { basis total { grams } match { kind } } total { grams } error { code field message } }
	devices total { grams } low { grams } high { grams } byStage { stage mass { grams } derived }
	published { lines devices total { grams } } estimated { lines devices total { grams } } failed
} }`;

type Mass = { grams: number };
interface Answered {
	readonly id: string;
	readonly basis: string;
	readonly country: string;
	readonly total: Mass;
	readonly low: Mass;
	readonly high: Mass;
	readonly stages: { stage: string; mass: Mass }[];
	readonly match: {
		kind: string;
		evidence: string;
		model: { name: string } | null;
	};
	readonly sheet: { revision: number } | null;
}
interface Cart {
	readonly lines: {
		index: number;
		key: string | null;
		footprint: { basis: string; total: Mass } | null;
		total: Mass | null;
		error: { code: string; field: string[]; message: string } | null;
	}[];
	readonly devices: number;
	readonly total: Mass;
	readonly low: Mass;
	readonly high: Mass;
	readonly byStage: { stage: string; mass: Mass }[];
	readonly published: { lines: number; devices: number; total: Mass };
	readonly estimated: { lines: number; devices: number; total: Mass };
	readonly failed: number;
}

describe("footprints for everybody", () => {
	let api: TestApi;
	let anybody: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		anybody = api.client();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterAll(() => api.close());

	const ask = (input: object) =>
		anybody.execute<{ estimateFootprint: Answered }>(
			`query ($input: FootprintInput!) { estimateFootprint(input: $input) { ${FOOTPRINT} } }`,
			{ input },
		);
	const one = async (input: object): Promise<Answered> => {
		const { data, errors } = await ask(input);
		expect(errors ?? []).toEqual([]);
		return data?.estimateFootprint as Answered;
	};
	const refusal = async (input: object) =>
		(await ask(input)).errors?.map(({ extensions }) => extensions?.code);
	const cart = async (input: object): Promise<Cart> => {
		const { data, errors } = await anybody.execute<{
			estimateFootprints: Cart;
		}>(CART, { input });
		expect(errors ?? []).toEqual([]);
		return data?.estimateFootprints as Cart;
	};
	const T490 = { modelName: "ThinkPad T490", country: "SE" };

	it.each<[object, string, string]>([
		[
			{ modelName: "20N2CTO1WW" },
			"MACHINE_TYPE",
			'Machine type 20N2 of "20N2CTO1WW" is in the catalogue as a machine type of Lenovo ThinkPad T490, written "20N2".',
		],
		[
			{ modelName: "LENOVO ThinkPad T490", partNumber: "20N2-CTO1WW" },
			"MACHINE_TYPE",
			'Machine type 20N2 of "20N2-CTO1WW" is in the catalogue as a machine type of Lenovo ThinkPad T490, written "20N2"; the name "ThinkPad T490" agrees.',
		],
		[
			{ modelName: "T490", manufacturer: "LENOVO" },
			"NAME",
			'Name "T490", compared as "thinkpad t490", is in the catalogue as the name of Lenovo ThinkPad T490.',
		],
	])(
		"finds the sheet of %j, with the evidence",
		async (names, kind, evidence) => {
			const found = await one({ ...names, country: "SE" });
			expect(found).toMatchObject({
				basis: "PUBLISHED",
				match: { kind, evidence, model: { name: "ThinkPad T490" } },
				sheet: { revision: 1 },
			});
		},
	);

	it("computes as for devices of a fleet: stages add up, the country counts, the same question has the same id", async () => {
		const sweden = await one(T490);
		const poland = await one({ ...T490, country: "PL" });
		expect(sweden.stages.reduce((sum, { mass }) => sum + mass.grams, 0)).toBe(
			sweden.total.grams,
		);
		expect(poland.total.grams).toBeGreaterThan(sweden.total.grams);
		expect(sweden.low.grams).toBeLessThan(sweden.total.grams);
		expect(sweden.high.grams).toBeGreaterThan(sweden.total.grams);
		expect((await one(T490)).id).toBe(sweden.id);
		expect(poland.id).not.toBe(sweden.id);
		const { methods, footprints } = api.app.platform;
		const { method } = await methods.newest();
		const [kept] = await footprints.assign([T490], method);
		expect(kept?.footprintGrams).toBe(sweden.total.grams);
	});

	it("takes a model by its id", async () => {
		const { nodes } = await api.app.platform.deviceModels.page(
			{ search: "thinkpad t495s" },
			"NAME",
			"ASC",
			{},
		);
		const found = await one({ modelId: nodes[0]?.id, country: "NO" });
		expect(found.match).toMatchObject({
			kind: "CHOSEN",
			model: { name: "ThinkPad T495s" },
		});
		expect(
			await refusal({ modelId: `mdl_${"0".repeat(26)}`, country: "NO" }),
		).toEqual(["NOT_FOUND"]);
	});

	it("refuses what it can't compute, and says so", async () => {
		expect(await refusal({ country: "SE" })).toEqual(["INVALID_INPUT"]);
		expect(await refusal({ ...T490, lifetimeYears: 21 })).toEqual([
			"INVALID_INPUT",
		]);
		expect(await refusal({ ...T490, usedMonths: -1 })).toEqual([
			"INVALID_INPUT",
		]);
		expect(await refusal({ ...T490, asOf: "2020-01-01" })).toEqual([
			"INVALID_INPUT",
		]);
	});

	it("adds a cart up, line by line; a bad line never spoils the others", async () => {
		const answered = await cart({
			country: "SE",
			lines: [
				{ key: "a", quantity: 1200, modelName: "ThinkPad T490" },
				{
					key: "b",
					quantity: 3,
					modelName: "ThinkVision P24h-20",
					country: "PL",
				},
				{ key: "c", quantity: 0, modelName: "ThinkPad T490" },
				{ key: "d", quantity: 1_000_001, modelName: "ThinkPad T490" },
				{ key: "e", quantity: 1, modelId: "mdl_nonsense" },
				{ key: "f", quantity: 1 },
				{ key: "k".repeat(129), quantity: 1, modelName: "ThinkPad T490" },
				{ quantity: 1, modelName: "ThinkPad T490", usedMonths: 999 },
			],
		});
		const [first, second, ...bad] = answered.lines;
		expect(answered.lines.map(({ index }) => index)).toEqual([
			0, 1, 2, 3, 4, 5, 6, 7,
		]);
		expect(bad.map(({ error }) => [error?.code, error?.field])).toEqual([
			["INVALID_INPUT", ["lines", "2", "quantity"]],
			["INVALID_INPUT", ["lines", "3", "quantity"]],
			["NOT_FOUND", ["lines", "4", "modelId"]],
			["INVALID_INPUT", ["lines", "5", "modelName"]],
			["INVALID_INPUT", ["lines", "6", "key"]],
			["INVALID_INPUT", ["lines", "7", "usedMonths"]],
		]);
		const grams = (line: Cart["lines"][number] | undefined) =>
			line?.footprint?.total.grams ?? 0;
		expect(first?.total?.grams).toBe(1200 * grams(first));
		expect(answered).toMatchObject({
			devices: 1203,
			failed: 6,
			total: { grams: 1200 * grams(first) + 3 * grams(second) },
			published: {
				lines: 2,
				devices: 1203,
				total: { grams: answered.total.grams },
			},
			estimated: { lines: 0, devices: 0, total: { grams: 0 } },
		});
		expect(
			answered.byStage.reduce((sum, { mass }) => sum + mass.grams, 0),
		).toBe(answered.total.grams);
	});

	it("names a country for every line, or says which has none", async () => {
		const { lines } = await cart({
			lines: [{ quantity: 1, modelName: "ThinkPad T490" }],
		});
		expect(lines[0]?.error).toMatchObject({
			code: "INVALID_INPUT",
			field: ["lines", "0", "country"],
		});
	});

	it("never adds a 95th percentile to means", async () => {
		const [outcome] = await api.app.platform.deviceModels.register(
			[
				{
					manufacturer: "Lenovo",
					name: "ThinkPad Q95",
					category: "NOTEBOOK",
					partNumbers: [],
					aliases: [],
					sheet: {
						manufacturer: "Lenovo",
						name: "ThinkPad Q95",
						category: "NOTEBOOK",
						statistic: "P95",
						totalGrams: 430_000,
						lifetimeMonths: 60,
						useLocation: "EU",
						shares: { usePpm: 150_000 },
						source: "https://maker.example/q95.pdf",
						partNumbers: [],
						aliases: [],
					},
				},
			],
			null,
		);
		expect(outcome?.sheetAdded).toBe(true);
		const answered = await cart({
			country: "SE",
			lines: [
				{ quantity: 1, modelName: "ThinkPad Q95" },
				{ quantity: 1, modelName: "ThinkPad T490" },
			],
		});
		expect(answered.lines[0]).toMatchObject({
			total: null,
			error: { code: "STATISTIC_MISMATCH", field: ["lines", "0"] },
		});
		expect(answered.lines[0]?.footprint).not.toBeNull();
		expect(answered.total.grams).toBe(answered.lines[1]?.total?.grams);
	});

	it("refuses a cart of no line, and of more than 500, as a whole", async () => {
		for (const count of [0, 501]) {
			const { errors } = await api.client().execute(CART, {
				input: {
					country: "SE",
					lines: Array.from({ length: count }, () => ({
						quantity: 1,
						modelName: "ThinkPad T490",
					})),
				},
			});
			expect(errors?.[0]?.extensions?.code).toBe("INVALID_INPUT");
		}
	});
});
