/** Where the time comes from; tests drive it. Expiry and leases use the database's clock instead. */
export interface Clock {
	/** Milliseconds since 1970-01-01T00:00:00Z. */
	now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
