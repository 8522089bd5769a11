import { endOfDay } from "./end-of-day";

const now = new Date("2026-11-23T12:00:00Z");

describe("endOfDay", () => {
	it("is the last millisecond of the day where the viewer is", () => {
		const end = new Date(endOfDay("2026-03-31", now) ?? "");
		expect([
			end.getMonth(),
			end.getDate(),
			end.getHours(),
			end.getMilliseconds(),
		]).toEqual([2, 31, 23, 999]);
	});

	it.each(["", "2026-13-01", "31.03.2026", "2026-11-23", "2027-01-01"])(
		"takes %p as the present",
		(day) => {
			expect(endOfDay(day, now)).toBeUndefined();
		},
	);
});
