import { startApp, type TestApp } from "../../../test/harness.js";
import { Schedule } from "./schedule.js";

const HOUR_MS = 3_600_000;

describe("tasks that come round", () => {
	let test: TestApp;
	beforeEach(async () => {
		test = await startApp();
	});
	afterEach(() => test.close());

	const jobsOf = async (kind: string) =>
		(
			await test.app.database.query("SELECT id FROM job WHERE kind = :kind", {
				kind,
			})
		).length;
	const makeDue = () =>
		test.app.database.write(() =>
			test.app.database.run(
				"UPDATE job_schedule SET dueAt = '2020-01-01 00:00:00.000'",
			),
		);

	it("come once a period, however many processes look", async () => {
		const { database, jobs } = test.app;
		const schedules = Array.from({ length: 5 }, () => {
			const schedule = new Schedule(database, jobs);
			schedule.add({ task: "test.task", everyMs: HOUR_MS, run: async () => 0 });
			return schedule;
		});
		const all = () => Promise.all(schedules.map((each) => each.tick()));
		await all();
		expect(await jobsOf("test.task")).toBe(1);
		await all();
		expect(await jobsOf("test.task")).toBe(1);
		await makeDue();
		await all();
		expect(await jobsOf("test.task")).toBe(2);
	});

	it("keep what their last run found", async () => {
		let found = 3;
		test.app.worker.every({
			task: "test.counted",
			everyMs: HOUR_MS,
			run: async () => found,
		});
		const run = async () => {
			await test.app.schedule.tick();
			await test.app.worker.drain();
			return (await test.app.schedule.runs()).find(
				({ task }) => task === "test.counted",
			);
		};
		const first = await run();
		expect(first?.faults).toBe(3);
		expect(Math.abs((first?.doneAt ?? 0) - Date.now())).toBeLessThan(HOUR_MS);
		found = 0;
		await makeDue();
		expect((await run())?.faults).toBe(0);
	});
});
