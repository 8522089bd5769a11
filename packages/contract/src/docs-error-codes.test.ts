import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../test/pages.js";
import { ERROR_CODES } from "./index.js";

const HEAD = "| code | retry | meaning |\n|---|---|---|\n";

describe("docs/partners.md", () => {
	it("lists every error code as the contract has it", () => {
		const page = readFileSync(join(ROOT, "docs/partners.md"), "utf8");
		const table = page.split(HEAD)[1]?.split("\n\n")[0];
		const rows = Object.entries(ERROR_CODES).map(
			([code, { retryable, meaning }]) =>
				`| \`${code}\` | ${retryable ? "yes" : "no"} | ${meaning} |`,
		);
		expect(table?.trim().split("\n")).toEqual(rows);
	});
});
