import { AsyncResource } from "node:async_hooks";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import type { Database } from "./database.js";

describe("the unit of work", () => {
	let test: TestApp;
	let database: Database;
	beforeAll(async () => {
		test = await startApp();
		database = test.app.database;
	});
	afterAll(() => test.close());

	const insert = (name: string) =>
		database.insert("reseller", [
			{ id: name, name, country: "SE", createdAt: "2026-01-01 00:00:00.000" },
		]);
	const names = async (prefix: string) =>
		(
			await database.query<{ name: string }>(
				"SELECT name FROM reseller WHERE name LIKE :prefix ORDER BY name",
				{ prefix: `${prefix}%` },
			)
		).map(({ name }) => name);

	it("keeps all of a transaction or nothing, though others run at the same time", async () => {
		const prefix = unique("atom");
		const results = await Promise.allSettled(
			Array.from({ length: 20 }, (_, n) =>
				database.write(async () => {
					await insert(`${prefix}-${n}-a`);
					await new Promise((resolve) => setTimeout(resolve, 1));
					if (n % 2 === 1) throw new Error("back");
					await insert(`${prefix}-${n}-b`);
				}),
			),
		);
		expect(results.filter(({ status }) => status === "rejected")).toHaveLength(
			10,
		);
		expect(await names(prefix)).toHaveLength(20);
	});

	it("shows readers outside only what is committed, and the unit its own writes", async () => {
		const name = unique("seen");
		// Bound before the unit opens, so this reader doesn't inherit it.
		const readOutside = AsyncResource.bind(() => names(name));
		await database.write(async () => {
			await insert(name);
			expect(await names(name)).toEqual([name]);
			expect(await readOutside()).toEqual([]);
		});
		expect(await readOutside()).toEqual([name]);
	});

	it("joins an open unit: an inner failure that is caught outside undoes everything", async () => {
		const name = unique("nested");
		await expect(
			database.write(async () => {
				await insert(name);
				await database.write(async () => {
					await insert(`${name}-inner`);
					throw new Error("inner");
				});
			}),
		).rejects.toThrow("inner");
		expect(await names(name)).toEqual([]);
	});

	it("refuses a write outside a unit", async () => {
		await expect(insert(unique("loose"))).rejects.toThrow(
			"outside a unit of work",
		);
	});

	it("runs what waits for the commit only after it, and not after a rollback", async () => {
		const { afterCommit } = await import("./unit-of-work.js");
		const told: string[] = [];
		await database.write(async () => {
			afterCommit(() => told.push("committed"));
			expect(told).toEqual([]);
		});
		await database
			.write(async () => {
				afterCommit(() => told.push("rolled back"));
				throw new Error("back");
			})
			.catch(() => undefined);
		expect(told).toEqual(["committed"]);
	});

	it("lets the rest of the process go on between the units of a long series", async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		const until = Date.now() + 200;
		while (Date.now() < until) await database.write(() => names("nobody"));
		clearInterval(timer);
		expect(turns).toBeGreaterThan(10);
	});

	it("inserts any number of rows, with the columns that all of them share", async () => {
		const prefix = unique("many");
		const rows = Array.from({ length: 203 }, (_, n) => ({
			id: `${prefix}-${n}`,
			name: `${prefix}-${n}`,
			country: "NO",
		}));
		const inserted = await database.write(() =>
			database.insert("reseller", rows, "fail", {
				country: "SE",
				createdAt: "2026-01-01 00:00:00.000",
			}),
		);
		expect(inserted).toBe(203);
		expect(await names(prefix)).toHaveLength(203);
		const [counted] = await database.query<{ n: number }>(
			"SELECT COUNT(*) AS n FROM reseller WHERE name LIKE :prefix AND country = 'SE'",
			{ prefix: `${prefix}%` },
		);
		expect(Number(counted?.n)).toBe(203);
	});

	it("tells the database's time in milliseconds", async () => {
		expect(Math.abs((await database.now()) - Date.now())).toBeLessThan(2_000);
	});

	it("loses no update of a guarded counter under concurrency", async () => {
		const region = await test.seed.region();
		await Promise.all(
			Array.from({ length: 30 }, () =>
				test.app.database.write(() =>
					test.app.platform.regions.recordSale(region.id, 10, Date.now(), {
						capPerMonthGrams: null,
						capTotalGrams: null,
					}),
				),
			),
		);
		const sold = await database.first<{ soldGrams: number }>(
			"SELECT soldGrams FROM region_sales WHERE regionId = :id AND period = 'TOTAL'",
			{ id: region.id },
		);
		expect(sold?.soldGrams).toBe(300);
	});
});
