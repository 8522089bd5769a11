import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";
import { countTests, resultTable, summary } from "./test-results.mjs";
import { selectSuites } from "./test-suites.mjs";

const suite = { title: "domain", folder: "packages/domain" };
let folder;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tonnetrace-results-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(...files) {
	const file = join(folder, "report.json");
	writeFileSync(file, JSON.stringify({ testResults: files }));
	return file;
}

function testFile(path, status, ...statuses) {
	return {
		name: join(root, path),
		status,
		startTime: 1_000,
		endTime: 3_500,
		assertionResults: statuses.map((each) => ({ status: each })),
	};
}

test("counts only the suite's own files", () => {
	const file = report(
		testFile("packages/domain/src/a.test.ts", "failed", "passed", "failed"),
		testFile("packages/domain/src/b.test.ts", "passed", "pending", "todo"),
		testFile("packages/domain-x/src/c.test.ts", "passed", "passed"),
	);
	expect(countTests(file, suite)).toEqual({
		title: "domain",
		passed: 1,
		failed: 1,
		skipped: 2,
		seconds: 2.5,
	});
});

test("a file that could not even run is a failure", () => {
	const file = report(testFile("packages/domain/src/a.test.ts", "failed"));
	expect(countTests(file, suite).failed).toBe(1);
});

test("so is a report that was never written", () => {
	expect(countTests(join(folder, "missing.json"), suite)).toMatchObject({
		failed: 1,
		note: "jest ended without a report",
	});
});

test("the summary adds the rows up, and names skips only where there are any", () => {
	const row = { title: "a", passed: 2, failed: 1, skipped: 0, seconds: 1 };
	expect(summary([row, row])).toBe("4 passed, 2 failed");
	expect(summary([row, { ...row, skipped: 3 }])).toBe(
		"4 passed, 2 failed, 3 skipped",
	);
	expect(resultTable([row])).toHaveLength(2);
});

test("api means both engines, an unknown name is refused", () => {
	expect(selectSuites(["api"]).map(({ name }) => name)).toEqual([
		"api:sqlite",
		"api:mariadb",
	]);
	expect(() => selectSuites(["apj"])).toThrow(/no suite "apj".*domain/);
});
