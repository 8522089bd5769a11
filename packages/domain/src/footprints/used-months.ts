const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

type CalendarDay = { year: number; month: number; day: number; length: number };

function calendarDay(text: string): CalendarDay {
	const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
	if (year !== undefined && month !== undefined && day !== undefined) {
		const length = new Date(
			Date.UTC(2000 + (year % 400), month, 0),
		).getUTCDate();
		if (month >= 1 && month <= 12 && day >= 1 && day <= length)
			return { year, month, day, length };
	}
	throw new RangeError(`"${text}" is not a day, YYYY-MM-DD.`);
}

/**
 * Whole months that a device bought on one day has been in use on another: the most months that can be added to the day of
 * purchase without passing the other day. A month is added by the calendar: the same day of the next month or, where that
 * month is shorter, its last day. So from 31 January it is one month on 28 February (29 in a leap year), and two on 31 March.
 * @param purchasedOn YYYY-MM-DD
 * @param on YYYY-MM-DD
 * @returns 0 or more; 0 before the purchase, too
 * @throws RangeError when either is no day
 */
export function usedMonths(purchasedOn: string, on: string): number {
	const from = calendarDay(purchasedOn);
	const to = calendarDay(on);
	const months = (to.year - from.year) * 12 + to.month - from.month;
	// A later day of the month than this one is reached all the same when the month ends.
	const reached = to.day >= from.day || to.day === to.length;
	return Math.max(0, reached ? months : months - 1);
}
