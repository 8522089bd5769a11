/** So many of the columns, at least one. */
export function shareOfColumns(columns: number, ppm: number): number {
	return Math.max(1, Math.round((columns * ppm) / 1_000_000));
}
