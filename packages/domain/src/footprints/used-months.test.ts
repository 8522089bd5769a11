import fc from "fast-check";
import { usedMonths } from "./used-months.js";

const dayText = (date: Date) => date.toISOString().slice(0, 10);
const aDay = fc
	.date({
		min: new Date("1990-01-01T00:00:00Z"),
		max: new Date("2090-12-31T00:00:00Z"),
		noInvalidDate: true,
	})
	.map(dayText);

/** Written the other way round: the day so many months later, by the calendar. */
function monthsLater(day: string, months: number): string {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return dayText(
		new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))),
	);
}

describe("usedMonths", () => {
	it.each([
		["2025-05-23", "2026-11-23", 18],
		["2025-05-24", "2026-11-23", 17],
		["2025-05-22", "2026-11-23", 18],
		["2026-11-23", "2026-11-23", 0],
		["2026-11-24", "2026-11-23", 0],
		["2021-11-23", "2026-11-23", 60],
		["2026-01-31", "2026-02-28", 1],
		["2024-01-31", "2024-02-28", 0],
		["2024-01-31", "2024-02-29", 1],
		["2026-01-31", "2026-03-31", 2],
		["2026-01-31", "2026-03-30", 1],
		["2024-02-29", "2025-02-28", 12],
		["2023-12-31", "2024-01-01", 0],
	])("from %s to %s: %i", (purchasedOn, on, months) => {
		expect(usedMonths(purchasedOn, on)).toBe(months);
	});

	it("is the most months that can be added without passing the day", () => {
		fc.assert(
			fc.property(aDay, aDay, (a, b) => {
				const [from, to] = a < b ? [a, b] : [b, a];
				const months = usedMonths(from as string, to as string);
				expect(monthsLater(from as string, months) <= (to as string)).toBe(
					true,
				);
				expect(monthsLater(from as string, months + 1) > (to as string)).toBe(
					true,
				);
			}),
		);
	});

	it("never counts fewer for a device bought earlier, nor on a later day", () => {
		fc.assert(
			fc.property(aDay, aDay, aDay, (...days) => {
				const [first = "", second = "", third = ""] = days.sort();
				expect(usedMonths(first, third)).toBeGreaterThanOrEqual(
					usedMonths(second, third),
				);
				expect(usedMonths(first, third)).toBeGreaterThanOrEqual(
					usedMonths(first, second),
				);
			}),
		);
	});

	it.each(["2026-02-30", "2025-02-29", "2026-13-01", "26-01-01", "", "today"])(
		"refuses %j, which is no day",
		(text) => {
			expect(() => usedMonths(text, "2026-11-23")).toThrow(RangeError);
			expect(() => usedMonths("2020-01-01", text)).toThrow(RangeError);
		},
	);
});
