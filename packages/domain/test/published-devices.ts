import { existsSync, readFileSync } from "node:fs";
import { footprintSheetReader, type ParsedSheet } from "../src/sheets/index.js";

/** Published sheets outside the repository; tests that need them skip, visibly, where they are absent. */
const DEVICES = "../shared/data/pcf/devices.csv";

export const hasPublishedDevices = existsSync(DEVICES);

/** The data set has no line ends in cells. */
const cellsOf = (line: string) =>
	(line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map((cell) =>
		cell
			.replace(/,$/, "")
			.replace(/^"(.*)"$/, "$1")
			.replaceAll('""', '"'),
	);

/** Every sheet that the importer accepts; none where the data is absent. */
export function publishedSheets(): ParsedSheet[] {
	if (!hasPublishedDevices) return [];
	const [header = "", ...lines] = readFileSync(DEVICES, "utf8")
		.trim()
		.split(/\r?\n/);
	const read = footprintSheetReader(cellsOf(header), "BOAVIZTA");
	return lines.flatMap((line) => {
		const row = read(cellsOf(line));
		return row.kind === "SHEET" ? [row.sheet] : [];
	});
}
