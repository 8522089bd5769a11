import { readFileSync } from "node:fs";
import { FLEET_FIELDS } from "../fleet/fleet-field.js";
import { FLEET_ROW_CODES } from "../fleet/fleet-row-codes.js";
import { HEADER_SYNONYMS, WEAK_SYNONYMS } from "../fleet/header-synonyms.js";
import { SHEET_COLUMNS } from "./sheet-layout.js";
import { SHEET_ROW_CODES } from "./sheet-row-codes.js";

describe("docs/formats.md", () => {
	const page = readFileSync("docs/formats.md", "utf8");

	it("lists every name of every field, in order", () => {
		for (const field of FLEET_FIELDS) {
			const weak = WEAK_SYNONYMS[field];
			const confirm = weak ? ` — to be confirmed: ${weak.join(", ")}` : "";
			expect(page).toContain(
				`| ${field} | ${HEADER_SYNONYMS[field].join(", ")}${confirm} |`,
			);
		}
	});

	it("explains every code as the reports do", () => {
		for (const { code, text } of FLEET_ROW_CODES)
			expect(page).toContain(`| \`${code}\` | ${text} |`);
		for (const { code, severity, text } of SHEET_ROW_CODES)
			expect(page).toContain(
				`| \`${code}\` | ${severity.toLowerCase()} | ${text} |`,
			);
	});

	it("describes every column of our own sheet layout", () => {
		for (const column of Object.values(SHEET_COLUMNS.TONNETRACE))
			expect(page).toContain(`\`${column}\``);
	});
});
