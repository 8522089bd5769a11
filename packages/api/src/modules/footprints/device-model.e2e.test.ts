import { startApi, type TestApi } from "../../../test/harness.js";

const MODELS = `query($filter: DeviceModelFilter, $orderBy: DeviceModelOrder, $after: String) {
	deviceModels(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
		totalCount
		pageInfo { hasNextPage endCursor }
		nodes {
			id manufacturer name category partNumbers aliases
			sheets { revision statistic total { kilograms } errorRatio p95 { grams } lifetimeYears useLocation useRatio weightKg issuedOn source current refusal }
		}
	}
}`;

interface Model {
	name: string;
	category: string;
	partNumbers: string[];
	aliases: string[];
	sheets: Record<string, unknown>[];
}
interface Answer {
	deviceModels: {
		totalCount: number;
		nodes: Model[];
		pageInfo: { hasNextPage: boolean; endCursor: string };
	};
}

describe("deviceModels", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterAll(() => api.close());

	const viewer = async () => {
		const tenant = await api.seed.tenant(await api.seed.region());
		return api.signedIn({ role: "TENANT_VIEWER", tenantId: tenant.id });
	};

	it("shows a model with what it is also called and its sheets", async () => {
		const client = await viewer();
		const { data, errors } = await client.execute<Answer>(MODELS, {
			filter: { search: "t490" },
			orderBy: { field: "NAME" },
		});
		expect(errors).toBeUndefined();
		const model = data?.deviceModels.nodes.find(
			({ name }) => name === "ThinkPad T490",
		);
		expect(model).toMatchObject({
			category: "NOTEBOOK",
			partNumbers: ["20N2", "20N3"],
			sheets: [
				{
					revision: 1,
					statistic: "MEAN",
					total: { kilograms: "421" },
					errorRatio: "0.2565",
					p95: null,
					lifetimeYears: "5",
					useLocation: "EU",
					useRatio: "0.1",
					current: true,
					refusal: null,
				},
			],
		});
	});

	it("pages through all models, each once, in the order asked for", async () => {
		const client = await viewer();
		const names: string[] = [];
		let after: string | undefined;
		do {
			const { data } = await client.execute<Answer>(MODELS, {
				after,
				orderBy: { field: "NAME", direction: "DESC" },
			});
			names.push(...(data?.deviceModels.nodes.map(({ name }) => name) ?? []));
			after = data?.deviceModels.pageInfo.hasNextPage
				? data.deviceModels.pageInfo.endCursor
				: undefined;
			if (!after) expect(data?.deviceModels.totalCount).toBe(names.length);
		} while (after);
		expect(new Set(names).size).toBe(names.length);
		expect(names.map((name) => name.toLowerCase())).toEqual(
			names
				.map((name) => name.toLowerCase())
				.sort()
				.reverse(),
		);
	});

	it("asks for a sign-in", async () => {
		const { errors } = await api.client().execute(MODELS);
		expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
	});

	it("tells everybody how footprints are computed", async () => {
		const { data } = await api
			.client()
			.execute<{ methodVersions: { lifetimeYears: number }[] }>(
				"{ methodVersions { version releasedOn text lifetimeYears gridFactorEdition boundary } }",
			);
		expect(data?.methodVersions[0]).toMatchObject({
			lifetimeYears: 5,
			gridFactorEdition: expect.stringContaining("EMBER"),
		});
	});
});
