import fc from "fast-check";
import {
	calendarDate,
	type DateFormat,
	readDate,
	readPurchaseDate,
} from "./purchase-date.js";

const TODAY = "2024-06-30";
const read = (cell: string, format: DateFormat = "AUTO") =>
	readPurchaseDate(cell, format, TODAY);

describe("readPurchaseDate", () => {
	it.each([
		["2024-03-05", "2024-03-05"],
		["2024-3-5", "2024-03-05"],
		["2024/03/05", "2024-03-05"],
		["20240305", "2024-03-05"],
		["2024-03-05T23:30:00Z", "2024-03-05"],
		["2024-03-05T23:30:00.123+02:00", "2024-03-05"],
		["2024-03-05 08:15:00.0000000", "2024-03-05"],
		["05.03.2024", "2024-03-05"],
		["5.3.2024 08:15", "2024-03-05"],
		["25/03/2024", "2024-03-25"],
		["03/25/2024", "2024-03-25"],
		["3/25/2024 9:12:44 AM", "2024-03-25"],
		["04/04/2024", "2024-04-04"],
		["5 March 2024", "2024-03-05"],
		["05-Mar-2024", "2024-03-05"],
		["Mar 5, 2024", "2024-03-05"],
		["2024-02-29", "2024-02-29"],
		[TODAY, TODAY],
	])("reads %p", (cell, date) => {
		expect(read(cell)).toEqual({ date });
	});

	it.each([
		["", "DATE_MISSING"],
		["0001-01-01", "DATE_MISSING"],
		["0001-01-01T00:00:00", "DATE_MISSING"],
		["01/01/1970", "DATE_MISSING"],
		["03/04/2024", "DATE_AMBIGUOUS"],
		["3-4-2024", "DATE_AMBIGUOUS"],
		["45366", "DATE_EXCEL_SERIAL"],
		["45366.5", "DATE_EXCEL_SERIAL"],
		["2023-02-29", "DATE_INVALID"],
		["31.04.2024", "DATE_INVALID"],
		["13/13/2024", "DATE_INVALID"],
		["05.03.24", "DATE_INVALID"],
		["soon", "DATE_INVALID"],
		["5 Foo 2024", "DATE_INVALID"],
		["2024-07-01", "DATE_IN_FUTURE"],
		["1989-12-31", "DATE_TOO_OLD"],
	])("refuses %p with %s", (cell, code) => {
		expect(read(cell)).toEqual({ code });
	});

	it("takes the file's word for the order, and refuses what contradicts it", () => {
		expect(read("03/04/2024", "DAY_FIRST")).toEqual({ date: "2024-04-03" });
		expect(read("03/04/2024", "MONTH_FIRST")).toEqual({ date: "2024-03-04" });
		expect(read("03/25/2024", "DAY_FIRST")).toEqual({ code: "DATE_INVALID" });
		expect(read("25/03/2024", "YEAR_FIRST")).toEqual({ code: "DATE_INVALID" });
		expect(read("2024-03-25", "DAY_FIRST")).toEqual({ date: "2024-03-25" });
	});

	it("reads back every day in the shapes that tell their order", () => {
		const day = fc.date({
			min: new Date("1990-01-02T00:00:00Z"),
			max: new Date("2024-06-30T00:00:00Z"),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(day, (value) => {
				const date = value.toISOString().slice(0, 10);
				const [y, m, d] = date.split("-");
				expect(read(value.toISOString())).toEqual({ date });
				expect(read(`${d}.${m}.${y}`)).toEqual({ date });
				expect(read(`${m}/${d}/${y}`, "MONTH_FIRST")).toEqual({ date });
				const guess = readDate(`${m}/${d}/${y}`, "AUTO");
				if ("date" in guess) expect(guess.date).toBe(date);
				else expect(Number(d)).toBeLessThanOrEqual(12);
			}),
		);
	});
});

describe("calendarDate", () => {
	it("agrees with the calendar of the platform", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1900, max: 2100 }),
				fc.integer({ min: 0, max: 13 }),
				fc.integer({ min: 0, max: 32 }),
				(year, month, day) => {
					const date = new Date(Date.UTC(year, month - 1, day));
					const exists =
						date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
					expect(calendarDate(year, month, day)).toBe(
						exists ? date.toISOString().slice(0, 10) : undefined,
					);
				},
			),
		);
	});
});
