import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

/**
 * The serious and critical faults that axe finds against WCAG 2.2 A and AA in the page as it is now; one line for each element.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// By the debugger, so that the page's own content security policy stays in force.
	await page.evaluate(AXE);
	const results = (await page.evaluate(
		`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`,
	)) as AxeResults;
	return results.violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap((violation) =>
			violation.nodes.map(
				(node) =>
					`${violation.impact}: ${violation.id} (${violation.help}) at ${node.target.join(" ")}: ${node.failureSummary?.replace(/\s+/g, " ") ?? ""}`,
			),
		);
}
