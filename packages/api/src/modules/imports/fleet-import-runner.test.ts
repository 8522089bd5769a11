import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { FleetImportRepository } from "./fleet-import.repository.js";
import { FleetImportRunner } from "./fleet-import-runner.js";

const ROWS = 4_700;

/** A file of several chunks with refused, repeated and left-out rows spread over it. */
function fleetFile(): string {
	const lines = ["serial number,model,category,country,purchase date"];
	for (let n = 0; n < ROWS; n++) {
		const serial =
			n % 97 === 0 ? "PFR0000001" : `PFR${String(n).padStart(7, "0")}`;
		const country = n % 41 === 0 ? "Atlantis" : "SE";
		const model = n % 53 === 0 ? "VMware Virtual Platform" : "ThinkPad T490";
		lines.push(
			`${serial},${model},notebook,${country},2026-02-0${1 + (n % 9)}`,
		);
	}
	return lines.join("\n");
}

async function* pieces(text: string): AsyncGenerator<Buffer> {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; from += 10_000)
		yield bytes.subarray(from, from + 10_000);
}

const COUNTS = [
	"rowsRead",
	"rowsAccepted",
	"rowsUnchanged",
	"rowsRefused",
	"leftOut",
	"errorCount",
] as const;

describe("a fleet import whose worker dies", () => {
	let test: TestApp;
	let region: Awaited<ReturnType<TestApp["seed"]["region"]>>;
	beforeAll(async () => {
		test = await startApp();
		await test.app.platform.deviceModels.loadReferenceCatalogue();
		region = await test.seed.region();
	});
	afterAll(() => test.close());

	async function uploaded(
		text: string,
	): Promise<{ tenant: SeededTenant; importId: string }> {
		const tenant = await test.seed.tenant(region);
		const { row } = await tenant.services.fleetImports.start({
			fileName: "fleet.csv",
		});
		await tenant.services.fleetImports.receive(row.id, pieces(text));
		return { tenant, importId: row.id };
	}

	const runnerOf = (tenant: SeededTenant, fleet = tenant.services.fleet) =>
		new FleetImportRunner(
			test.app.database,
			tenant.scope,
			new FleetImportRepository(test.app.database, tenant.scope),
			tenant.services.files,
			fleet,
			test.app.audit,
			test.clock,
		);

	async function outcome(tenant: SeededTenant, importId: string) {
		const row = await tenant.services.fleetImports.find(importId);
		const errors: string[] = [];
		for await (const issues of tenant.services.fleetImports.allErrors(importId))
			for (const { rowNumber, code } of issues)
				errors.push(`${rowNumber} ${code}`);
		const devices = await tenant.services.fleet.devices(
			{},
			"SERIAL_NUMBER",
			"ASC",
			{ first: 1 },
		);
		return {
			status: row.status,
			counts: COUNTS.map((name) => row[name]),
			errors,
			devices: await devices.totalCount(),
		};
	}

	it("ends with the counts of a clean run, wherever it was killed", async () => {
		const text = fleetFile();
		const clean = await uploaded(text);
		await runnerOf(clean.tenant).run(
			clean.importId,
			new AbortController().signal,
		);
		const expected = await outcome(clean.tenant, clean.importId);
		expect(expected.status).toBe("DONE");
		expect(expected.devices).toBe(expected.counts[1]);
		for (const killAt of [1, 2, 1 + Math.floor(Math.random() * 4), 5]) {
			const { tenant, importId } = await uploaded(text);
			// Killed before, between and after the statements of a chunk: at each attempt one call later.
			let calls = 0;
			const { fleet } = tenant.services;
			const dying = new Proxy(fleet, {
				get: (target, name) => {
					const value = Reflect.get(target, name);
					if (typeof value !== "function") return value;
					return async (...args: unknown[]) => {
						const result = await value.apply(target, args);
						if (++calls === killAt) throw new Error("killed");
						return result;
					};
				},
			});
			await expect(
				runnerOf(tenant, dying).run(importId, new AbortController().signal),
			).rejects.toThrow("killed");
			expect((await outcome(tenant, importId)).devices).toBe(0);
			await runnerOf(tenant).run(importId, new AbortController().signal);
			expect(await outcome(tenant, importId)).toEqual(expected);
		}
	}, 60_000);

	it("stops when its lease is lost, and a second worker's rows are not counted twice", async () => {
		const text = fleetFile();
		const { tenant, importId } = await uploaded(text);
		const aborted = AbortSignal.abort(new Error("lease lost"));
		await expect(runnerOf(tenant).run(importId, aborted)).rejects.toThrow(
			"lease lost",
		);
		const signal = new AbortController().signal;
		const both = await Promise.allSettled([
			runnerOf(tenant).run(importId, signal),
			runnerOf(tenant).run(importId, signal),
		]);
		expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
		const result = await outcome(tenant, importId);
		expect(result).toMatchObject({ status: "DONE" });
		expect(result.counts[0]).toBe(ROWS);
		expect(result.devices).toBe(result.counts[1]);
	}, 60_000);

	it("ends as failed, with nothing kept, when no attempt gets through", async () => {
		const { tenant, importId } = await uploaded(fleetFile());
		await runnerOf(tenant).giveUp(importId);
		expect(await outcome(tenant, importId)).toMatchObject({
			status: "FAILED",
			devices: 0,
			errors: [],
		});
		await runnerOf(tenant).run(importId, new AbortController().signal);
		expect(await outcome(tenant, importId)).toMatchObject({
			status: "FAILED",
			devices: 0,
		});
	});
});
