export type StatisticErrorCode = "STATISTIC_NOT_ADDITIVE" | "STATISTICS_MIXED";

/** Statistics that must not be put together: percentiles don't add up, and a mean is never added to a percentile. */
export class StatisticError extends Error {
	override readonly name = "StatisticError";

	constructor(
		readonly code: StatisticErrorCode,
		message: string,
	) {
		super(message);
	}
}
