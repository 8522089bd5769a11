import { startApp, type TestApp } from "../../../test/harness.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { ComputedFootprints } from "./computed-footprints.js";
import { footprintLoaders } from "./footprint.loaders.js";
import { FootprintRepository } from "./footprint.repository.js";
import { FootprintService } from "./footprint.service.js";
import { ModelCatalogueRepository } from "./model-catalogue.repository.js";
import { ModelCatalogueService } from "./model-catalogue.service.js";

describe("reading models and footprints of many devices", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
		await test.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterAll(() => test.close());

	/** A process that has read nothing yet, and how many statements it sends. */
	function freshProcess() {
		const { database, jobs, clock, ids } = test.app;
		let statements = 0;
		const counting = new Proxy(database, {
			get: (target, name) => {
				if (name === "query") statements++;
				const value = Reflect.get(target, name);
				return typeof value === "function" ? value.bind(target) : value;
			},
		});
		const models = new ModelCatalogueRepository(counting);
		const platform = {
			deviceModels: new ModelCatalogueService(
				counting,
				models,
				jobs,
				clock,
				ids,
			),
			footprints: new FootprintService(
				counting,
				new ComputedFootprints(new FootprintRepository(counting), clock, ids),
				models,
			),
		};
		const once = new Map<string, unknown>();
		const request = () =>
			({
				platform,
				once: <T>(key: string, make: () => T): T => {
					if (!once.has(key)) once.set(key, make());
					return once.get(key) as T;
				},
			}) as unknown as RequestContext;
		return { platform, request, statements: () => statements };
	}

	it.each([1, 30])(
		"takes as many statements for %i as for one",
		async (count) => {
			const page = await test.app.platform.deviceModels.page(
				{},
				"NAME",
				"ASC",
				{
					first: 60,
				},
			);
			const answers = await test.app.platform.footprints.assign(
				page.nodes.map(({ name, manufacturer }) => ({
					modelName: name,
					manufacturer,
					country: "SE",
				})),
				(await test.app.platform.methods.newest()).method,
			);
			const ids = answers
				.flatMap((answer) => answer?.footprintId ?? [])
				.slice(0, count);
			expect(ids).toHaveLength(count);
			const { request, statements, platform } = freshProcess();
			const loaders = footprintLoaders(request());
			const footprints = await Promise.all(
				ids.map((id) => loaders.footprint.load(id)),
			);
			const sheets = await Promise.all(
				footprints.map((each) => loaders.sheet.load(each?.sheetId ?? "")),
			);
			await Promise.all(
				sheets.flatMap((view) => {
					const modelId = view?.row.modelId ?? "";
					return [loaders.model.load(modelId), loaders.keys.load(modelId)];
				}),
			);
			expect(sheets.every((view) => view?.current)).toBe(true);
			expect(statements()).toBe(5);
			expect(platform.footprints.known(ids[0] ?? "")).toBe(footprints[0]);
		},
	);
});
