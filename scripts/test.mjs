import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { machineHas } from "./lib/test-machine.mjs";
import { countTests, resultTable, summary } from "./lib/test-results.mjs";
import { selectSuites } from "./lib/test-suites.mjs";

/*
 * npm test                         everything this machine can run
 * npm test -- domain api:sqlite    some suites
 * npm test -- api -t "cancels"     what begins with a dash, and all after it, goes to jest
 *
 * The last line is `N passed, N failed`, with `, N skipped` where there are any; it is kept in artifacts/test/summary.txt.
 * A suite in which no test ran counts as a failure.
 */
const artifacts = join(root, "artifacts/test");

requireNode();
rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
const { suites, jestArguments } = readArguments(process.argv.slice(2));
await installIfNeeded();
if (suites.some((suite) => suite.built)) await build();

const rows = [];
const missing = [];
for (const group of new Set(suites.map((suite) => suite.group)))
	rows.push(
		...(await runGroup(suites.filter((suite) => suite.group === group))),
	);
report();

function readArguments(args) {
	const dash = args.findIndex((argument) => argument.startsWith("-"));
	const names = dash === -1 ? args : args.slice(0, dash);
	try {
		return {
			suites: selectSuites(names),
			jestArguments: dash === -1 ? [] : args.slice(dash),
		};
	} catch (error) {
		console.error(error.message);
		return process.exit(2);
	}
}

/** Runs suites that share a jest process, and answers a row for each. */
async function runGroup(group) {
	const [first] = group;
	const machine = await machineHas(first.needs);
	if (!machine.present) {
		missing.push(machine.message);
		return machine.required
			? [failure(first.title, "required, but not found on this machine")]
			: [];
	}
	console.log(`\nTesting ${group.map((suite) => suite.title).join(", ")} …`);
	const reportFile = join(artifacts, `${first.group.replace(":", "-")}.json`);
	const code = await run(process.execPath, jestCommand(group, reportFile), {
		env: {
			...first.env,
			NODE_OPTIONS:
				"--experimental-vm-modules --disable-warning=ExperimentalWarning",
		},
	});
	const counted = group.map((suite) => judged(countTests(reportFile, suite)));
	if (code !== 0 && counted.every((row) => row.failed === 0))
		counted.push(failure(first.group, `jest ended with code ${code}`));
	return counted;
}

function jestCommand(group, reportFile) {
	return [
		join(root, "node_modules/jest/bin/jest.js"),
		"--json",
		`--outputFile=${reportFile}`,
		...(group[0].needs === "browser" ? ["--runInBand"] : ["--maxWorkers=2"]),
		"--passWithNoTests",
		"--selectProjects",
		...group.map((suite) => suite.project),
		...jestArguments,
	];
}

function judged(row) {
	const nothingRan = row.passed + row.failed === 0;
	return nothingRan && jestArguments.length === 0
		? { ...row, failed: 1, note: "no test ran" }
		: row;
}

function failure(title, note) {
	return { title, passed: 0, failed: 1, skipped: 0, seconds: 0, note };
}

function report() {
	if (rows.length > 0) console.log(["", ...resultTable(rows), ""].join("\n"));
	for (const message of missing) console.log(message);
	const line = summary(rows);
	writeFileSync(join(artifacts, "summary.txt"), `${line}\n`);
	console.log(line);
	const good =
		rows.every((row) => row.failed === 0) && rows.some((row) => row.passed > 0);
	process.exitCode = good ? 0 : 1;
}
