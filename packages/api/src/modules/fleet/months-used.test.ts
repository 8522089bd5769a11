import { usedMonths } from "@tonnetrace/domain";
import fc from "fast-check";
import { startApp, type TestApp } from "../../../test/harness.js";
import { monthsUsed, monthsUsedParameters } from "./months-used.js";

const aDay = fc
	.date({
		min: new Date("2019-01-01T00:00:00Z"),
		max: new Date("2029-12-31T00:00:00Z"),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

/** Ends of long, short and leap months, where calendars differ. */
const EDGES = [
	"2023-12-31",
	"2024-01-01",
	"2024-01-31",
	"2024-02-28",
	"2024-02-29",
	"2024-03-30",
	"2024-03-31",
	"2024-04-30",
	"2025-02-28",
	"2025-03-01",
];

describe("monthsUsed in SQL", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	async function expectDomainMonths(bought: string[], on: string) {
		const { database } = test.app;
		const days = bought
			.map((_, index) => `SELECT :d${index} AS purchasedOn`)
			.join(" UNION ALL ");
		const rows = await database.query<{ purchasedOn: string; months: number }>(
			`SELECT d.purchasedOn, ${monthsUsed(database.engine)} AS months FROM (${days}) d`,
			{
				...monthsUsedParameters(on),
				...Object.fromEntries(bought.map((day, index) => [`d${index}`, day])),
			},
		);
		expect(
			rows.map(({ purchasedOn, months }) => [purchasedOn, months]),
		).toEqual(bought.map((day) => [day, usedMonths(day, on)]));
	}

	it.each(EDGES)("is the domain's at the edges of months, on %s", (on) =>
		expectDomainMonths(EDGES, on),
	);

	it("is the domain's on any day", () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(aDay, { minLength: 20, maxLength: 200 }),
				aDay,
				expectDomainMonths,
			),
			{ numRuns: 50 },
		));
});
