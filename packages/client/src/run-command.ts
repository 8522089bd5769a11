import { readFile } from "node:fs/promises";
import { type CheckResult, verifyEvidence } from "./verify/verify-evidence.js";

const USAGE = `Usage: tonnetrace verify FILE…

Checks evidence files (JSON) that a Tonnetrace service gave for an order or a device: docs/evidence.md.
Exit code 0 when every check of every file passes, 1 when one fails, 2 when a file can't be read.`;

const MOST_FAULTS = 5;

/**
 * The command line of this package.
 * @param print gets one line at a time
 * @returns the exit code
 */
export async function runCommand(
	[command, ...files]: readonly string[],
	print: (line: string) => void,
): Promise<number> {
	if (command !== "verify" || files.length === 0) {
		print(USAGE);
		return command === "help" || command === "--help" ? 0 : 2;
	}
	let exitCode = 0;
	for (const file of files)
		exitCode = Math.max(exitCode, await verify(file, print));
	return exitCode;
}

async function verify(
	file: string,
	print: (line: string) => void,
): Promise<number> {
	print(file);
	let parsed: unknown;
	try {
		parsed = JSON.parse(await readFile(file, "utf8"));
	} catch (error) {
		print(`  can't be read: ${(error as Error).message}`);
		return 2;
	}
	const results = verifyEvidence(parsed);
	for (const line of results.flatMap(linesOf)) print(line);
	const failed = results.filter(({ faults }) => faults.length > 0).length;
	print(
		failed === 0
			? "  Verified. Compare the retirements with the registry itself: that no file can do for you."
			: `  NOT verified: ${failed} of ${results.length} checks failed.`,
	);
	return failed === 0 ? 0 : 1;
}

function linesOf({ name, faults }: CheckResult): string[] {
	const shown = faults
		.slice(0, MOST_FAULTS)
		.map((fault) => `         ${fault}`);
	const more = faults.length - shown.length;
	return [
		`  ${faults.length === 0 ? "pass" : "FAIL"}  ${name}`,
		...shown,
		...(more > 0 ? [`         and ${more} more`] : []),
	];
}
