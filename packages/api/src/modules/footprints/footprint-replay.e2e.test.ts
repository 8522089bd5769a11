import { EMBER_GRID_FACTORS } from "@tonnetrace/domain";
import countries from "i18n-iso-countries";
import { startApi, type TestApi } from "../../../test/harness.js";
import { newDefinition, releaseMethod } from "../../../test/methods.js";
import { openShop } from "../../../test/offset.js";
import { unique } from "../../../test/seed.js";
import { succeed } from "../../../test/succeed.js";
import { replayFootprints } from "../../app/replay-footprints.js";

const REPLAY = `query($id: ID!, $tenantId: ID) { footprintReplay(id: $id, tenantId: $tenantId) {
	identical storedHash replayedHash difference footprint { id inputs resultHash method { version } } } }`;
const KEPT = 1_000;

interface Replayed {
	footprintReplay: {
		identical: boolean;
		storedHash: string;
		replayedHash: string | null;
		difference: string | null;
		footprint: {
			id: string;
			inputs: string;
			resultHash: string;
			method: { version: string };
		};
	} | null;
}

describe("computing kept footprints again", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterAll(() => api.close());

	/** Countries that have a grid factor of their own. */
	const withGrid = Object.keys(countries.getAlpha2Codes())
		.filter((code) => {
			try {
				return !EMBER_GRID_FACTORS.country(code).substitution;
			} catch {
				return false;
			}
		})
		.sort();
	/** Keeps at least so many results of the reference catalogue by a method. */
	const keepResults = async (version: string, atLeast: number) => {
		const { deviceModels, footprints, methods } = api.app.platform;
		const { method } = await methods.byVersion(version);
		const { nodes } = await deviceModels.page({}, "NAME", "ASC", {
			first: 100,
		});
		const ids = new Set<string>();
		for (const country of withGrid) {
			const answers = await footprints.assign(
				nodes.map(({ name, manufacturer }) => ({
					modelName: name,
					manufacturer,
					country,
				})),
				method,
			);
			for (const answer of answers)
				if (answer?.footprintId) ids.add(answer.footprintId);
			if (ids.size >= atLeast) break;
		}
		return [...ids];
	};
	const bytesOf = async (ids: readonly string[]) =>
		new Map(
			(await api.app.platform.footprints.rows(ids)).map(
				({ id, inputs, result }) => [id, `${inputs}\n${result}`],
			),
		);
	const replayAll = async () => {
		const lines: string[] = [];
		const same = await replayFootprints(api.app, undefined, (line) =>
			lines.push(line),
		);
		return { same, lines };
	};

	it("gives the bytes of 1,000 results after a newer version was released and adopted", async () => {
		const ids = await keepResults("TT-2026.1", KEPT / 2);
		ids.push(...(await keepResults("TT-2026.2", KEPT / 2)));
		expect(ids.length).toBeGreaterThanOrEqual(KEPT);
		const before = await bytesOf(ids);
		const shop = await openShop(api, 1, 2, "300");
		const version = await releaseMethod(api, { lifetimeYears: 6 });
		await succeed(
			shop.client,
			"mutation($input: MethodVersionAdoptInput!) { methodVersionAdopt(input: $input) { userErrors { code } } }",
			{
				input: {
					tenantId: shop.tenant.id,
					version,
					idempotencyKey: unique("key"),
				},
			},
		);
		await api.app.worker.drain();

		let identical = 0;
		for (const id of ids) {
			const replay = await api.app.platform.footprintReplays.replay(id);
			expect(replay.difference).toBeNull();
			expect(replay.replayedHash).toBe(replay.storedHash);
			if (replay.identical) identical++;
		}
		expect(identical).toBe(ids.length);
		expect(await bytesOf(ids)).toEqual(before);
		const all = await replayAll();
		expect(all.same).toBe(true);
		expect(all.lines).toEqual([
			expect.stringMatching(/^\d+ footprints gave the same bytes\.$/),
		]);
	});

	it("answers through GraphQL with the inputs, and only for what the viewer reaches", async () => {
		const shop = await openShop(api, 1, 1, "300");
		const stranger = await openShop(api, 1, 1, "300");
		const { tenant } = await succeed<{
			tenant: { devices: { nodes: { footprint: { id: string } }[] } };
		}>(
			shop.client,
			"query($id: ID!) { tenant(id: $id) { devices { nodes { footprint { id } } } } }",
			{ id: shop.tenant.id },
		);
		const id = tenant.devices.nodes[0]?.footprint.id ?? "";
		const { footprintReplay } = await succeed<Replayed>(shop.client, REPLAY, {
			id,
		});
		expect(footprintReplay).toMatchObject({
			identical: true,
			difference: null,
			footprint: { id, resultHash: footprintReplay?.storedHash },
		});
		expect(footprintReplay?.replayedHash).toBe(footprintReplay?.storedHash);
		expect(JSON.parse(footprintReplay?.footprint.inputs ?? "")).toMatchObject({
			ask: { country: shop.tenant.country },
			methodVersion: footprintReplay?.footprint.method.version,
			sheet: { totalGrams: 300_000 },
		});
		const auditor = await api.signedIn({ role: "AUDITOR" });
		expect(
			(await succeed<Replayed>(auditor, REPLAY, { id })).footprintReplay
				?.identical,
		).toBe(true);
		for (const tenantId of [null, stranger.tenant.id])
			expect(
				await succeed<Replayed>(stranger.client, REPLAY, { id, tenantId }),
			).toEqual({ footprintReplay: null });
		expect(
			await succeed<Replayed>(auditor, REPLAY, {
				id: "fpr_01ARZ3NDEKTSV4RRFFQ69G5FAV",
			}),
		).toEqual({ footprintReplay: null });
	});

	it("says where a result that was tampered with differs", async () => {
		const [id = ""] = await keepResults("TT-2026.2", 1);
		const { database, platform } = api.app;
		const tamper = (column: "result" | "inputs", from: string, to: string) =>
			database.write(() =>
				database.run(
					`UPDATE footprint SET ${column} = replace(${column}, :from, :to) WHERE id = :id`,
					{ id, from, to },
				),
			);
		const { footprint } = await platform.footprintReplays.replay(id);
		const grams = footprint.result.totalGrams;
		await tamper("result", `"totalGrams":${grams},`, `"totalGrams":1,`);
		const replay = await platform.footprintReplays.replay(id);
		expect(replay).toMatchObject({
			identical: false,
			difference: `totalGrams: kept 1, computed ${grams}.`,
		});
		expect(replay.replayedHash).not.toBe(replay.storedHash);
		expect((await replayAll()).same).toBe(false);
		const lines: string[] = [];
		expect(
			await replayFootprints(api.app, id, (line) => lines.push(line)),
		).toBe(false);
		expect(lines.join("\n")).toContain("DIFFERENT: totalGrams: kept 1");
		await tamper("result", `"totalGrams":1,`, `"totalGrams":${grams},`);
		await tamper("inputs", `"lifetimeYears":5`, `"lifetimeYears":6`);
		expect(await platform.footprintReplays.replay(id)).toMatchObject({
			identical: false,
			difference: expect.stringContaining("inputs"),
		});
		await tamper("inputs", `"lifetimeYears":6`, `"lifetimeYears":5`);
		expect((await replayAll()).same).toBe(true);
	});

	it("has no way to change a kept footprint or a released method", async () => {
		const { FootprintRepository } = await import("./footprint.repository.js");
		const { MethodRepository } = await import(
			"../methods/method.repository.js"
		);
		const statements: string[] = [];
		const recording = {
			engine: api.app.database.engine,
			query: async (sql: string) => {
				statements.push(sql);
				return [];
			},
			first: async (sql: string) => {
				statements.push(sql);
				return undefined;
			},
			insert: async (table: string) => {
				statements.push(`INSERT INTO ${table}`);
				return 1;
			},
		} as never;
		for (const [Repository, table] of [
			[FootprintRepository, "footprint"],
			[MethodRepository, "method_version|assurance_statement"],
		] as const) {
			const repository = new Repository(recording) as unknown as Record<
				string,
				(argument: unknown, other: unknown) => Promise<unknown>
			>;
			const methods = Object.getOwnPropertyNames(Repository.prototype).filter(
				(name) => name !== "constructor" && name !== "byColumn",
			);
			expect(methods.length).toBeGreaterThan(2);
			for (const name of methods) await repository[name]?.([{}], 1);
			expect(statements.length).toBeGreaterThan(0);
			for (const sql of statements)
				expect(sql).toMatch(/^(SELECT|INSERT INTO) /);
			expect(statements.join("\n")).toMatch(new RegExp(table));
			statements.length = 0;
		}
	});

	it("refuses a definition with the path of every fault, and keeps what is released", async () => {
		const operator = await api.signedIn({ role: "OPERATOR" });
		const release = async (definition: string, client = operator) => {
			const { data } = await client.execute<{
				methodVersionRelease: {
					methodVersion: {
						version: string;
						definition: string;
						releasedBy: string | null;
						reason: string;
					} | null;
					userErrors: { code: string; field: string[] }[];
				};
			}>(
				"mutation($input: MethodVersionReleaseInput!) { methodVersionRelease(input: $input) { methodVersion { version definition releasedBy reason } userErrors { code field message } } }",
				{
					input: {
						definition,
						reason: "Better factors",
						idempotencyKey: unique("key"),
					},
				},
			);
			return data?.methodVersionRelease;
		};
		const faulty = await release(
			newDefinition({ lifetimeYears: 99, gridFactorEdition: "EMBER-1999" }),
		);
		expect(faulty?.methodVersion).toBeFalsy();
		expect(
			faulty?.userErrors.map(({ code, field }) => [code, field.join(".")]),
		).toEqual([
			["INVALID_INPUT", "definition.lifetimeYears"],
			["INVALID_INPUT", "definition.gridFactorEdition"],
		]);
		expect(
			(await release(newDefinition({ releasedOn: "2999-01-01" })))?.userErrors,
		).toMatchObject([{ field: ["definition", "releasedOn"] }]);
		expect((await release("{"))?.userErrors).toMatchObject([
			{ field: ["definition"] },
		]);
		const definition = newDefinition();
		const first = await release(definition);
		expect(first?.userErrors).toEqual([]);
		expect(first?.methodVersion).toMatchObject({
			reason: "Better factors",
			releasedBy: expect.any(String),
		});
		const again = await release(definition);
		expect(again?.userErrors).toMatchObject([
			{ code: "ALREADY_EXISTS", field: ["definition", "version"] },
		]);
		const auditor = await api.signedIn({ role: "AUDITOR" });
		expect((await release(newDefinition(), auditor))?.userErrors).toMatchObject(
			[{ code: "FORBIDDEN" }],
		);
		const { methodVersions } = await succeed<{
			methodVersions: {
				version: string;
				definitionHash: string;
				releasedBy: string | null;
			}[];
		}>(
			api.client(),
			"{ methodVersions { version definitionHash releasedBy assurance { body } } }",
		);
		expect(methodVersions.slice(0, 2).map(({ version }) => version)).toEqual([
			"TT-2026.1",
			"TT-2026.2",
		]);
		expect(
			methodVersions.find(
				({ version }) => version === first?.methodVersion?.version,
			)?.releasedBy,
		).toBe("An operator");
	});
});
