import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "../../platform/errors.js";

/** argon2id, 19 MiB, two passes: OWASP's first recommendation. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_MOST = 2;
const SHORTEST = 12;
const LONGEST = 128;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing costs memory and a core; more than two at once would starve everything else. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running >= AT_MOST)
		await new Promise<void>((resolve) => waiting.push(resolve));
	running++;
	try {
		return await work();
	} finally {
		running--;
		waiting.shift()?.();
	}
}

/** @throws DomainError PASSWORD_TOO_WEAK */
export function checkPasswordStrength(password: string): void {
	if (
		password.length < SHORTEST ||
		password.length > LONGEST ||
		new Set(password).size < 5
	) {
		throw new DomainError(
			"PASSWORD_TOO_WEAK",
			`Choose a password of ${SHORTEST} to ${LONGEST} characters with at least five different ones.`,
			["newPassword"],
		);
	}
}

export const hashPassword = (password: string): Promise<string> =>
	inTurn(() => hash(password, COST));

let decoy: Promise<string> | undefined;

/** Whether the password belongs to the hash; without a hash (unknown user) it takes the same time and answers false. */
export async function verifyPassword(
	passwordHash: string | undefined,
	password: string,
): Promise<boolean> {
	decoy ??= hashPassword("a password that nobody has");
	const against = passwordHash ?? (await decoy);
	const matches = await inTurn(() =>
		verify(against, password.slice(0, LONGEST)),
	);
	return matches && passwordHash !== undefined;
}
