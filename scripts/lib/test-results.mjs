import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./root.mjs";

/**
 * @typedef {object} Row
 * @property {string} title
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} seconds
 * @property {string} [note] why it stands as it does
 */

/**
 * Counts one project's tests in a jest JSON report. A file that could not run counts as one failure; so does a missing report.
 * @param {string} reportFile
 * @param {import("./test-suites.mjs").Suite} suite
 * @returns {Row}
 */
export function countTests(reportFile, suite) {
	const row = {
		title: suite.title,
		passed: 0,
		failed: 0,
		skipped: 0,
		seconds: 0,
	};
	if (!existsSync(reportFile))
		return { ...row, failed: 1, note: "jest ended without a report" };
	const folder = join(root, suite.folder) + sep;
	const files = JSON.parse(readFileSync(reportFile, "utf8")).testResults.filter(
		({ name }) => name.startsWith(folder),
	);
	for (const file of files) {
		const statuses = file.assertionResults.map(({ status }) => status);
		row.passed += statuses.filter((status) => status === "passed").length;
		row.failed += statuses.filter((status) => status === "failed").length;
		row.skipped += statuses.filter(isSkip).length;
		if (file.status === "failed" && !statuses.includes("failed"))
			row.failed += 1;
	}
	if (files.length > 0)
		row.seconds =
			(Math.max(...files.map((file) => file.endTime)) -
				Math.min(...files.map((file) => file.startTime))) /
			1000;
	return row;
}

function isSkip(status) {
	return ["pending", "skipped", "todo", "disabled"].includes(status);
}

/**
 * @param {Row[]} rows
 * @returns {string[]} a table of what ran
 */
export function resultTable(rows) {
	const width = Math.max(...rows.map(({ title }) => title.length));
	const line = (title, ...cells) =>
		`  ${title.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join("")}`;
	return [
		line("", "passed", "failed", "skipped", "seconds"),
		...rows.map(
			(row) =>
				line(
					row.title,
					String(row.passed),
					String(row.failed),
					String(row.skipped),
					row.seconds.toFixed(1),
				) + (row.note ? `   ${row.note}` : ""),
		),
	];
}

/**
 * @param {Row[]} rows
 * @returns {string} `N passed, N failed`, with `, N skipped` where there are any
 */
export function summary(rows) {
	const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
	const skipped = sum("skipped");
	return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
