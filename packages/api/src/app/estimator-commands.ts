import { writeFile } from "node:fs/promises";
import { DomainError } from "../platform/errors.js";
import { StartError } from "../platform/process.js";
import { SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";

type Options = Record<string, string | undefined>;

/** Refusals are for the person at the terminal. */
async function orExplain<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof DomainError ? new StartError(error.message) : error;
	}
}

/** Trains an estimator from the sheets of the database and says how well it does. */
export async function trainEstimatorCommand(
	{ platform: { estimators } }: Application,
	options: Options,
): Promise<void> {
	const version = await orExplain(() =>
		estimators.train(
			{ version: options.version ?? null, reason: options.reason ?? null },
			SYSTEM_ACTOR,
		),
	);
	const { sheets, pools } = await estimators.model(version);
	console.log(
		`${version}, trained from ${sheets} sheets. In cross-validation:`,
	);
	for (const { manufacturer, evaluation } of pools)
		for (const group of evaluation)
			console.log(
				`  ${(manufacturer ?? "other makers").padEnd(14)}${group.category.padEnd(12)}${String(group.sheets).padStart(5)} sheets, off by ${group.medianErrorPercent} % in the median, ${group.meanErrorPercent} % on average`,
			);
}

export async function listEstimators({
	platform: { estimators },
}: Application): Promise<void> {
	const heads = await estimators.heads();
	for (const [index, head] of heads.entries())
		console.log(
			`${head.version.padEnd(16)}${head.trainedAt}  ${String(head.sheets).padStart(6)} sheets  ${head.dataHash.slice(0, 12)}${index === heads.length - 1 ? "  in force" : ""}`,
		);
	if (heads.length === 0) console.log("No estimator has been trained.");
}

/** The whole estimator as a readable file, or on the terminal. */
export async function showEstimator(
	{ platform: { estimators } }: Application,
	{ out }: Options,
	version: string,
): Promise<void> {
	const model = await orExplain(() => estimators.model(version));
	const text = `${JSON.stringify(model, null, "\t")}\n`;
	if (!out) return console.log(text.trimEnd());
	await writeFile(out, text);
	console.log(`${out}: ${version}.`);
}
