import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, rowsOf } from "../test/pages.js";
import { ERROR_CODES } from "./index.js";

describe("docs/partners.md", () => {
	it("lists every error code as the contract has it, in its order", () => {
		const page = readFileSync(join(ROOT, "docs/partners.md"), "utf8");
		expect(rowsOf(page, "code", "retry", "meaning")).toEqual(
			Object.entries(ERROR_CODES).map(([code, { retryable, meaning }]) => [
				`\`${code}\``,
				retryable ? "yes" : "no",
				meaning,
			]),
		);
	});
});
