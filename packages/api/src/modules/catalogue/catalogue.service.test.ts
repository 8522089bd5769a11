import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import {
	AUDITOR,
	createStock,
	OPERATOR,
	type Stock,
} from "../../../test/stock.js";
import { REFERENCE_PROJECTS } from "../../reference/index.js";
import type { ProjectInput } from "./project.js";

describe("the catalogue", () => {
	let test: TestApp;
	let stock: Stock;
	beforeAll(async () => {
		test = await startApp();
		stock = createStock(test);
	});
	afterAll(() => test.close());

	const catalogue = () => test.app.platform.catalogue;
	const upsert = (over: Partial<ProjectInput> = {}, actor = OPERATOR) =>
		catalogue().upsert(actor, stock.projectInput(over));

	it("keeps a project as its registry describes it", async () => {
		const input = stock.projectInput({
			name: "  Forest of Ärla ",
			methodology: "VM0012",
			mechanism: "REMOVAL",
			sdgs: [15, 13],
			registryUrl: "https://registry.example/1",
			description: "Trees.\nMany.",
			latitude: 59.28,
			longitude: -16.6789123,
		});
		const project = await catalogue().upsert(OPERATOR, input);
		expect(project).toMatchObject({
			name: "Forest of Ärla",
			mechanism: "REMOVAL",
			sdgs: [13, 15],
			latitude: 59.28,
			longitude: -16.678912,
		});
		expect(await catalogue().byId(project.id)).toEqual(project);
		expect(
			await catalogue().findByRegistryId("VERRA", input.registryProjectId),
		).toEqual(project);
		expect(
			await catalogue().findByRegistryId("CDM", input.registryProjectId),
		).toBeUndefined();
	});

	it("takes every project of the reference catalogue", async () => {
		for (const { key: _key, source: _source, ...facts } of REFERENCE_PROJECTS) {
			expect(await catalogue().upsert(OPERATOR, facts)).toMatchObject({
				name: facts.name,
				country: facts.country,
			});
		}
	});

	it.each([
		["no name", { name: " " }, "name"],
		["a name that is too long", { name: "x".repeat(201) }, "name"],
		["a name of two lines", { name: "a\nb" }, "name"],
		["no registry id", { registryProjectId: "" }, "registryProjectId"],
		[
			"a registry id with blanks",
			{ registryProjectId: "VCS 1481" },
			"registryProjectId",
		],
		["an unknown registry", { registry: "BITCOIN" as "VERRA" }, "registry"],
		["an unknown mechanism", { mechanism: "MAGIC" as "REMOVAL" }, "mechanism"],
		["a country that there isn't", { country: "XX" }, "country"],
		["a country by name", { country: "India" }, "country"],
		["no type", { type: "" }, "type"],
		["goal 18", { sdgs: [13, 18] }, "sdgs"],
		["goal 0", { sdgs: [0] }, "sdgs"],
		["half a goal", { sdgs: [1.5] }, "sdgs"],
		["a goal twice", { sdgs: [7, 13, 7] }, "sdgs"],
		[
			"an address that is none",
			{ registryUrl: "registry.example" },
			"registryUrl",
		],
		[
			"a script as address",
			{ registryUrl: "javascript:alert(1)" },
			"registryUrl",
		],
		[
			"an address with a password",
			{ registryUrl: "https://a:b@registry.example" },
			"registryUrl",
		],
		[
			"a description without end",
			{ description: "x".repeat(2001) },
			"description",
		],
		[
			"a latitude beyond the pole",
			{ latitude: 90.1, longitude: 0 },
			"latitude",
		],
		[
			"a longitude beyond the date line",
			{ latitude: 0, longitude: -180.1 },
			"longitude",
		],
		[
			"a latitude that is no number",
			{ latitude: Number.NaN, longitude: 0 },
			"latitude",
		],
		["half a place", { latitude: 59 }, "longitude"],
	] satisfies [string, Partial<ProjectInput>, string][])(
		"refuses %s, naming the field",
		async (_what, over, field) => {
			await expect(upsert(over)).rejects.toMatchObject({
				code: "INVALID_INPUT",
				field: [field],
			});
		},
	);

	it("changes the project with the same registry id, or the one that is named", async () => {
		const project = await upsert({ description: "Old." });
		const { registryProjectId } = project;
		const renamed = await upsert({ registryProjectId, name: "New name" });
		expect(renamed).toMatchObject({
			id: project.id,
			name: "New name",
			description: null,
		});
		const moved = await upsert({ id: project.id, name: "Newer name" });
		expect(moved).toMatchObject({ id: project.id, name: "Newer name" });
		expect(moved.registryProjectId).not.toBe(registryProjectId);
		expect((await catalogue().byId(project.id)).name).toBe("Newer name");
	});

	it("doesn't make two projects of one", async () => {
		const [one, two] = [await upsert(), await upsert()];
		await expect(
			upsert({ id: two.id, registryProjectId: one.registryProjectId }),
		).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
		await expect(upsert({ id: "prj_unknown" })).rejects.toMatchObject({
			code: "NOT_FOUND",
			field: ["id"],
		});
		const input = stock.projectInput();
		const answers = await Promise.allSettled([
			catalogue().upsert(OPERATOR, input),
			catalogue().upsert(OPERATOR, input),
		]);
		const ids = answers.flatMap((answer) =>
			answer.status === "fulfilled" ? [answer.value.id] : [],
		);
		expect(new Set(ids).size).toBe(1);
	});

	it("doesn't change the registry id of a project with credits", async () => {
		const project = await stock.project();
		await stock.batch(project, 1);
		await expect(upsert({ id: project.id })).rejects.toMatchObject({
			code: "INVALID_INPUT",
			field: ["registryProjectId"],
		});
		expect(
			await upsert({
				id: project.id,
				registryProjectId: project.registryProjectId,
				name: "Other name",
			}),
		).toMatchObject({ name: "Other name" });
	});

	it("lets only operators do it", async () => {
		await expect(upsert({}, AUDITOR)).rejects.toMatchObject({
			code: "FORBIDDEN",
		});
	});

	it("leaves an audit event that tells what changed", async () => {
		const project = await upsert();
		await upsert({
			registryProjectId: project.registryProjectId,
			name: project.name,
			sdgs: [13],
		});
		const { nodes } = await test.app.platform.platformAuditEvents.page(
			{ action: "project." },
			{ first: 100 },
		);
		const mine = nodes.filter(({ subject }) => subject === project.id);
		expect(mine.map(({ action }) => action)).toEqual([
			"project.updated",
			"project.created",
		]);
		expect(mine[0]?.detail).toContain('"changed":["sdgs"]');
	});

	it("shows a change of another process after half a minute, its own at once", async () => {
		const project = await upsert();
		await catalogue().byIds([project.id]);
		const rename = (name: string) =>
			test.app.database.write(() =>
				test.app.database.run(
					"UPDATE project SET name = :name WHERE id = :id",
					{ name, id: project.id },
				),
			);
		await rename("Elsewhere");
		expect((await catalogue().byId(project.id)).name).toBe(project.name);
		test.clock.advance(31_000);
		expect((await catalogue().byId(project.id)).name).toBe("Elsewhere");
		await upsert({
			id: project.id,
			registryProjectId: project.registryProjectId,
			name: "Here",
		});
		expect((await catalogue().byId(project.id)).name).toBe("Here");
	});

	it("doesn't keep in mind what was rolled back", async () => {
		const project = await upsert();
		const failing = test.app.database.write(async () => {
			await upsert({
				id: project.id,
				registryProjectId: project.registryProjectId,
				name: "Never",
			});
			await catalogue().byIds([project.id]);
			throw new Error("undone");
		});
		await expect(failing).rejects.toThrow("undone");
		expect((await catalogue().byId(project.id)).name).toBe(project.name);
	});

	it("never lets an amount go below nothing", async () => {
		const project = await upsert();
		const move = (delta: object) =>
			test.app.database.write(() => catalogue().moveStock(project.id, delta));
		expect(await move({ availableGrams: 5 })).toBe(true);
		expect(await move({ availableGrams: -6, allocatedGrams: 6 })).toBe(false);
		expect(await move({ availableGrams: Number.MAX_SAFE_INTEGER - 4 })).toBe(
			false,
		);
		expect(await move({ availableGrams: -5 })).toBe(true);
		expect(await stock.stockOf(project)).toEqual([0, 0, 0]);
	});

	it("finds projects by what the list can filter and sort", async () => {
		const word = unique("zeppelin");
		const wind = await upsert({ name: `Big ${word} wind`, country: "IN" });
		const sun = await upsert({
			name: `${word} sun`,
			country: "VN",
			mechanism: "REMOVAL",
			registry: "PURO",
		});
		await stock.batch(wind, 2);
		const list = async (
			filter: object,
			sort: "NAME" | "COUNTRY" | "REGISTRY" | "AVAILABLE" = "NAME",
			direction: "ASC" | "DESC" = "ASC",
		) =>
			(
				await catalogue().page({ search: word, ...filter }, sort, direction, {})
			).nodes.map(({ project: { id } }) => id);
		expect(await list({})).toEqual([wind.id, sun.id]);
		expect(await list({}, "COUNTRY", "DESC")).toEqual([sun.id, wind.id]);
		expect(await list({}, "REGISTRY")).toEqual([sun.id, wind.id]);
		expect(await list({}, "AVAILABLE", "DESC")).toEqual([wind.id, sun.id]);
		expect(
			await list({ search: word.toUpperCase(), countries: ["VN"] }),
		).toEqual([sun.id]);
		expect(
			await list({ mechanism: "REDUCTION", registry: ["VERRA", "CDM"] }),
		).toEqual([wind.id]);
		expect(
			await list({ search: sun.registryProjectId, registry: ["PURO"] }),
		).toEqual([sun.id]);
		expect(await list({ registry: [] })).toEqual([]);
		expect(await list({ ids: [] })).toEqual([]);
		expect(await list({ search: "%" })).toEqual([]);
	});

	it("pages without repeating or losing a project", async () => {
		const word = unique("walrus");
		for (const country of ["IN", "IN", "KE", "IN", "KE"])
			await upsert({ name: word, country });
		const seen: string[] = [];
		for (let after: string | null = null; ; ) {
			const page = await catalogue().page({ search: word }, "COUNTRY", "DESC", {
				first: 2,
				after,
			});
			seen.push(...page.nodes.map(({ project }) => project.id));
			expect(await page.totalCount()).toBe(5);
			after = page.cursors.at(-1) ?? null;
			if (!page.hasNextPage) break;
		}
		expect(seen).toHaveLength(5);
		expect(new Set(seen).size).toBe(5);
	});
});
