import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { DomainError } from "../errors.js";

/** Cost points a principal may spend within a minute; they come back as time passes. */
const POINTS_A_MINUTE = 200_000;
const PUBLIC_POINTS_A_MINUTE = 20_000;
const SIGN_INS_A_MINUTE = 10;

const tooMany = (waitMs: number) =>
	new DomainError(
		"RATE_LIMITED",
		`Too many requests. Send the request again in ${Math.max(1, Math.ceil(waitMs / 1000))} seconds.`,
	);

async function consume(
	limiter: RateLimiterMemory,
	key: string,
	points: number,
): Promise<number> {
	try {
		return (await limiter.consume(key, points)).remainingPoints;
	} catch (reason) {
		if (reason instanceof RateLimiterRes) throw tooMany(reason.msBeforeNext);
		throw reason;
	}
}

/** Leaky buckets, per process: cost per principal, attempts per address and account for sign-in. */
export class RateLimits {
	private readonly principals = new RateLimiterMemory({
		points: POINTS_A_MINUTE,
		duration: 60,
	});
	private readonly anonymous = new RateLimiterMemory({
		points: PUBLIC_POINTS_A_MINUTE,
		duration: 60,
	});
	private readonly signIns = new RateLimiterMemory({
		points: SIGN_INS_A_MINUTE,
		duration: 60,
	});

	/** @throws DomainError RATE_LIMITED */
	async charge(
		principalId: string | undefined,
		clientAddress: string,
		cost: number,
	): Promise<{ remaining: number; limit: number }> {
		return principalId
			? {
					remaining: await consume(this.principals, principalId, cost),
					limit: POINTS_A_MINUTE,
				}
			: {
					remaining: await consume(this.anonymous, clientAddress, cost),
					limit: PUBLIC_POINTS_A_MINUTE,
				};
	}

	/** Counts every attempt, also a thousand aliased in one document. @throws DomainError RATE_LIMITED */
	async chargeSignIn(clientAddress: string, email: string): Promise<void> {
		await consume(
			this.signIns,
			`${clientAddress} ${email.trim().toLowerCase().slice(0, 254)}`,
			1,
		);
	}
}
