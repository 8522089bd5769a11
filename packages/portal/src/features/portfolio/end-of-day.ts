/**
 * The last instant of a calendar day where the viewer is, as an ISO 8601 instant.
 *
 * @param day "YYYY-MM-DD"; anything else, or a day to come, gives undefined: the present
 */
export function endOfDay(day: string, now = new Date()): string | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
	const end = new Date(`${day}T23:59:59.999`);
	if (Number.isNaN(end.getTime()) || end >= now) return undefined;
	return end.toISOString();
}
