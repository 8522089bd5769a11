import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import { PLATFORM_TENANT } from "../tenancy/scope.js";

describe("jobs", () => {
	let test: TestApp;
	beforeEach(async () => {
		test = await startApp();
	});
	afterEach(() => test.close());

	const enqueue = (ownerTenantId = PLATFORM_TENANT, payload: object = {}) =>
		test.app.database.write(() =>
			test.app.jobs.enqueue({ kind: "test.do", ownerTenantId, payload }),
		);
	const expireLeases = () =>
		test.app.database.write(() =>
			test.app.database.run(
				"UPDATE job SET leaseUntil = '2020-01-01 00:00:00.000', runAfter = '2020-01-01 00:00:00.000'",
			),
		);

	it("runs what was enqueued in a committed transaction, and nothing of one rolled back", async () => {
		const done: unknown[] = [];
		test.app.worker.handle("test.do", async ({ payload }) => {
			done.push(payload);
		});
		await enqueue(PLATFORM_TENANT, { n: 1 });
		await expect(
			test.app.database.write(async () => {
				await test.app.jobs.enqueue({
					kind: "test.do",
					ownerTenantId: PLATFORM_TENANT,
					payload: { n: 2 },
				});
				throw new Error("changed my mind");
			}),
		).rejects.toThrow("changed my mind");
		await test.app.worker.drain();
		expect(done).toEqual([{ n: 1 }]);
	});

	it("gives each job to one of many claimants", async () => {
		for (let n = 0; n < 10; n++) await enqueue(unique("ten"));
		const claimed = await Promise.all(
			Array.from({ length: 20 }, () => test.app.jobs.claim()),
		);
		const ids = claimed.flatMap((job) => job?.id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		let rest = 0;
		while (await test.app.jobs.claim()) rest++;
		expect(ids.length + rest).toBe(10);
	});

	it("lets another worker take over when the lease ends, and ignores what the first one says then", async () => {
		await enqueue();
		const first = await test.app.jobs.claim();
		if (!first) throw new Error("nothing to claim");
		expect(await test.app.jobs.claim()).toBeUndefined();
		await expireLeases();
		const second = await test.app.jobs.claim();
		expect(second).toMatchObject({ id: first.id, attempt: 2 });
		expect(await test.app.jobs.heartbeat(first)).toBe(false);
		await test.app.jobs.complete(first);
		const backlog = await test.app.jobs.backlog();
		expect(backlog.counts).toEqual({ RUNNING: 1 });
	});

	it("puts a job that fails six times among the dead letters, from where it can be replayed", async () => {
		const id = await enqueue();
		test.app.worker.handle("test.do", async () => {
			throw new Error("no luck");
		});
		for (let attempt = 0; attempt < 6; attempt++) {
			await test.app.worker.drain();
			await expireLeases();
		}
		expect((await test.app.jobs.backlog()).counts).toEqual({ DEAD: 1 });
		expect(await test.app.worker.drain()).toBe(0);
		test.app.worker.handle("test.do", async () => undefined);
		expect(await test.app.jobs.replay(id)).toBe(true);
		await test.app.worker.drain();
		expect((await test.app.jobs.backlog()).counts).toEqual({});
	});

	it("serves a tenant without running work before one with a long queue", async () => {
		const [busy, other] = [unique("ten"), unique("ten")];
		await enqueue(busy);
		await enqueue(busy);
		await enqueue(other);
		const first = await test.app.jobs.claim();
		const second = await test.app.jobs.claim();
		expect(first?.ownerTenantId).toBe(busy);
		expect(second?.ownerTenantId).toBe(other);
	});
});
