import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { sampleFleetCsv } from "./demo-fleet-csv.js";

/** The day the committed sample is dated from: fixed, so that writing it again changes nothing. */
export const SAMPLE_DAY = "2026-11-01";

/** Writes the sample fleet file of the documentation to `path`, with its folder. */
export async function writeFleetSample(path: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, sampleFleetCsv(SAMPLE_DAY), "utf8");
}
