import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";

const LIST =
	"{ estimators { version inForce trainedOn sheets dataHash modelHash reason trainedBy text definition evaluation { manufacturer category sheets medianErrorPercent withinIntervalPercent } } }";
const TRAIN =
	"mutation($input: EstimatorTrainInput!) { estimatorTrain(input: $input) { queued userErrors { code field message } } }";
const ESTIMATE = `query($input: FootprintInput!) { estimateFootprint(input: $input) {
	id basis statistic total { grams } low { grams } high { grams } stages { mass { grams } } explanation sheet { id } match { kind evidence model { name } } } }`;

interface Estimator {
	readonly version: string;
	readonly inForce: boolean;
	readonly sheets: number;
	readonly definition: string;
	readonly evaluation: readonly object[];
}
interface Answered {
	readonly id: string;
	readonly basis: string;
	readonly total: { grams: number };
	readonly low: { grams: number };
	readonly high: { grams: number };
	readonly stages: { mass: { grams: number } }[];
	readonly explanation: string[];
	readonly match: { kind: string; evidence: string };
}

describe("estimators", () => {
	let api: TestApi;
	let operator: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		operator = await api.signedIn({ role: "OPERATOR" });
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		await api.app.platform.estimators.trainFirst();
	});
	afterAll(() => api.close());

	const list = async (client = operator): Promise<Estimator[]> =>
		(await client.execute<{ estimators: Estimator[] }>(LIST)).data
			?.estimators ?? [];
	const train = async (over: object = {}, client = operator) =>
		(
			await client.execute<{
				estimatorTrain: { queued: boolean; userErrors: object[] };
			}>(TRAIN, {
				input: {
					reason: "New sheets came.",
					idempotencyKey: unique("key"),
					...over,
				},
			})
		).data?.estimatorTrain;
	const ask = async (input: object) => {
		const { data, errors } = await api
			.client()
			.execute<{ estimateFootprint: Answered }>(ESTIMATE, { input });
		return { answer: data?.estimateFootprint, code: errors?.[0]?.extensions };
	};
	const UNKNOWN = {
		modelName: "ThinkPad X1 Carbon Gen 11",
		category: "NOTEBOOK",
		country: "SE",
	};

	it("are listed with what they learnt from and how well they do", async () => {
		const [first] = await list();
		expect(first).toMatchObject({
			trainedBy: null,
			reason: "The first catalogue.",
		});
		expect(first?.sheets).toBeGreaterThan(30);
		expect(first?.evaluation.length).toBeGreaterThan(1);
		const definition = JSON.parse(first?.definition ?? "{}");
		expect(definition).toMatchObject({
			engine: "ESTIMATE/1",
			version: first?.version,
		});
		expect(definition.learntFrom).toHaveLength(first?.sheets ?? 0);
	});

	it("answer for models without a sheet, and say that it is an estimate", async () => {
		const { answer } = await ask({ ...UNKNOWN, weightKg: "1.12" });
		expect(answer).toMatchObject({
			basis: "ESTIMATED",
			statistic: "MEAN",
			sheet: null,
			match: { kind: "ESTIMATED", model: null },
		});
		expect(answer?.match.evidence).toMatch(
			/^The catalogue has no model of this name or part number; the footprint is estimated by EST-[A-Z0-9.]+\.$/,
		);
		expect(answer?.explanation[0]).toMatch(/^No published sheet/);
		expect(answer?.low.grams).toBeLessThan(answer?.total.grams ?? 0);
		expect(answer?.high.grams).toBeGreaterThan(answer?.total.grams ?? 0);
		expect(answer?.stages.reduce((sum, { mass }) => sum + mass.grams, 0)).toBe(
			answer?.total.grams,
		);
		expect((await ask({ ...UNKNOWN, weightKg: "1.12" })).answer?.id).toBe(
			answer?.id,
		);
		expect((await ask({ ...UNKNOWN, weightKg: "2.4" })).answer?.id).not.toBe(
			answer?.id,
		);
	});

	it("answer for a model that the catalogue knows without a sheet by what it knows of it", async () => {
		const { answer } = await ask({
			modelName: "20XWCTO1WW",
			country: "SE",
		});
		expect(answer).toMatchObject({
			basis: "ESTIMATED",
			match: {
				kind: "ESTIMATED",
				model: { name: "ThinkPad X1 Carbon Gen 9" },
			},
		});
	});

	it.each<[object, string]>([
		[{ ...UNKNOWN, weightKg: "heavy" }, "BAD_REQUEST"],
		[{ ...UNKNOWN, weightKg: "0" }, "INVALID_INPUT"],
		[{ ...UNKNOWN, screenInches: "1000" }, "INVALID_INPUT"],
		[{ modelName: "Thing 7", country: "SE" }, "CATEGORY_MISSING"],
		[
			{ modelName: "Thing 7", category: "SERVER", country: "SE" },
			"ESTIMATE_NOT_POSSIBLE",
		],
	])("refuse %j with %s", async (input, code) => {
		expect((await ask(input)).code?.code).toBe(code);
	});

	it("are trained by an operator's order, once however often it is sent, and the new one answers from then on", async () => {
		const before = await list();
		const version = `EST-TEST.${before.length}`;
		const key = { idempotencyKey: unique("key"), version };
		expect(await train(key)).toEqual({ queued: true, userErrors: [] });
		expect(await train(key)).toEqual({ queued: true, userErrors: [] });
		await api.app.worker.drain();
		const after = await list();
		expect(after).toHaveLength(before.length + 1);
		expect(after.at(-1)).toMatchObject({ version, inForce: true });
		expect(after.filter(({ inForce }) => inForce)).toHaveLength(1);
		const { answer } = await ask(UNKNOWN);
		expect(answer?.match.evidence).toContain(version);
		expect(await train({ version })).toMatchObject({
			queued: false,
			userErrors: [{ code: "ALREADY_EXISTS", field: ["version"] }],
		});
	});

	it("keep what was asked as of an earlier day", async () => {
		const today = new Date(api.clock.now()).toISOString().slice(0, 10);
		const [first] = await list();
		api.clock.advance(2 * 86_400_000);
		await train();
		await api.app.worker.drain();
		const now = await ask(UNKNOWN);
		const then = await ask({ ...UNKNOWN, asOf: today });
		expect(now.answer?.match.evidence).not.toContain(`${first?.version}.`);
		expect(then.answer?.match.evidence).not.toBe(now.answer?.match.evidence);
	});

	it("are for operators, and for auditors to see", async () => {
		const auditor = await api.signedIn({ role: "AUDITOR" });
		expect((await list(auditor)).length).toBeGreaterThan(0);
		expect(await train({}, auditor)).toMatchObject({
			queued: false,
			userErrors: [{ code: "FORBIDDEN" }],
		});
		const { errors } = await api.client().execute(LIST);
		expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
	});
});
