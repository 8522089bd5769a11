import { type FootprintMethod, METHODS } from "@tonnetrace/domain";
import type { TestApi } from "./harness.js";
import { unique } from "./seed.js";

const MINE = "TS";
let released = 0;

/** The definition of a method like the newest that is shipped, under a name that no other test has. */
export function newDefinition(
	over: Partial<Record<keyof FootprintMethod, unknown>> = {},
): string {
	return JSON.stringify({
		...METHODS.at(-1),
		version: `${MINE}-${2000 + (process.pid % 7000)}.${++released}`,
		releasedOn: "2026-11-01",
		...over,
	});
}

/** Releases such a method through the API, as an operator. @returns its version */
export async function releaseMethod(
	api: TestApi,
	over: Partial<Record<keyof FootprintMethod, unknown>> = {},
): Promise<string> {
	const operator = await api.signedIn({ role: "OPERATOR" });
	const { data, errors } = await operator.execute<{
		methodVersionRelease: {
			methodVersion: { version: string } | null;
			userErrors: unknown[];
		};
	}>(
		"mutation($input: MethodVersionReleaseInput!) { methodVersionRelease(input: $input) { methodVersion { version } userErrors { code field message } } }",
		{
			input: {
				definition: newDefinition(over),
				reason: "A test",
				idempotencyKey: unique("key"),
			},
		},
	);
	const version = data?.methodVersionRelease.methodVersion?.version;
	if (!version)
		throw new Error(JSON.stringify(errors ?? data?.methodVersionRelease));
	return version;
}
