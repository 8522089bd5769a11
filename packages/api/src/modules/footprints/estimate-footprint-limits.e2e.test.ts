import { startApi, type TestApi } from "../../../test/harness.js";
import { REFERENCE_DEVICE_MODELS } from "../../reference/index.js";

const EVERYTHING = `query ($input: FootprintCartInput!) { estimateFootprints(input: $input) {
	lines { index key quantity error { code field message } total { grams kilograms tonnes } footprint {
		id basis statistic lifetimeYears country gridFactorEdition explanation
		total { grams kilograms tonnes } low { grams kilograms } high { grams kilograms }
		stages { stage derived mass { grams kilograms } } method { version } match { kind evidence model { id name } }
	} }
	devices total { grams tonnes } low { tonnes } high { tonnes } byStage { stage mass { grams } } failed
} }`;

describe("a cart of 500 lines", () => {
	let api: TestApi;
	// Each with a server of its own: what one has spent, the other may not.
	beforeEach(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterEach(() => api.close());

	const models = REFERENCE_DEVICE_MODELS.filter(({ sheet }) => sheet !== null);
	const COUNTRIES = [
		"SE",
		"NO",
		"PL",
		"DE",
		"IN",
		"US",
		"FR",
		"CN",
		"BR",
		"JP",
	];
	const input = {
		lines: Array.from({ length: 500 }, (_, index) => ({
			key: `line ${index}`,
			quantity: 1 + index,
			modelName: models[index % models.length]?.name,
			country: COUNTRIES[index % COUNTRIES.length],
		})),
	};

	it("is answered to somebody who isn't signed in, several times a minute, each well within a second, with a few statements", async () => {
		const anybody = api.client();
		let statements = 0;
		const { database } = api.app;
		const query = database.query.bind(database);
		database.query = ((...args: Parameters<typeof query>) => {
			statements++;
			return query(...args);
		}) as typeof database.query;
		try {
			await anybody.execute(EVERYTHING, { input });
			statements = 0;
			const began = performance.now();
			const { data, errors } = await anybody.execute<{
				estimateFootprints: { failed: number; lines: object[] };
			}>(EVERYTHING, { input });
			expect(performance.now() - began).toBeLessThan(1_500);
			expect(errors ?? []).toEqual([]);
			expect(data?.estimateFootprints.lines).toHaveLength(500);
			expect(data?.estimateFootprints.failed).toBe(0);
			expect(statements).toBeLessThan(10);
		} finally {
			database.query = query;
		}
	});

	it("costs by its lines, so that nobody asks without end", async () => {
		const anybody = api.client();
		const costOf = async (lines: object[]) => {
			const { extensions, errors } = await anybody.execute(EVERYTHING, {
				input: { lines },
			});
			return {
				cost: (extensions?.cost as { cost: number } | undefined)?.cost ?? 0,
				code: errors?.[0]?.extensions?.code,
			};
		};
		const small = await costOf(input.lines.slice(0, 2));
		const large = await costOf(input.lines);
		expect(large.cost).toBeGreaterThan(20 * small.cost);
		let last = large;
		for (let i = 0; i < 12 && last.code === undefined; i++)
			last = await costOf(input.lines);
		expect(last.code).toBe("RATE_LIMITED");
	});
});
