import { existsSync, readFileSync } from "node:fs";
import {
	type DeviceCategory,
	footprintSheetReader,
	recogniseSheetLayout,
	type TrainingSheet,
} from "@tonnetrace/domain";
import { parse } from "csv-parse/sync";

/** Beside the repository; never part of it. */
const FILE = "../../../shared/data/pcf/devices.csv";

export const hasPublishedSheets = existsSync(FILE);

/** How the data set calls the categories of the bar. */
const CATEGORIES: Readonly<Record<string, DeviceCategory>> = {
	Laptop: "NOTEBOOK",
	Desktop: "DESKTOP",
	Monitor: "MONITOR",
};
/** Stands in where a row names no lifetime; it has no part in the estimate of the total. */
const ASSUMED_YEARS = "5";

/** Published sheets of a maker's laptops, desktops and monitors. */
export type PublishedRow = {
	sheet: TrainingSheet;
	/** The product's own reader takes it under this category; without that, the row is refused or filed elsewhere. */
	accepted: boolean;
};

/** Reads the rows with the product's reader; those that it refuses for want of a lifetime are read with an assumed one, and marked. */
export function publishedRows(maker: string): PublishedRow[] {
	const [header = [], ...rows] = parse(readFileSync(FILE), {
		relax_column_count: true,
	}) as string[][];
	const layout = recogniseSheetLayout(header);
	if (layout === undefined) throw new Error("not a file of sheets");
	const read = footprintSheetReader(header, layout);
	const at = (name: string) => header.indexOf(name);
	return rows.flatMap((row) => {
		const category = CATEGORIES[row[at("subcategory")] ?? ""];
		if (row[at("manufacturer")] !== maker || category === undefined) return [];
		const stated = read(row);
		const filled = read(
			row.with(at("lifetime"), row[at("lifetime")] || ASSUMED_YEARS),
		);
		const found = stated.kind === "SHEET" ? stated : filled;
		if (found.kind !== "SHEET") return [];
		const accepted =
			stated.kind === "SHEET" && stated.sheet.category === category;
		const sheet = { ...found.sheet, category, sheet: found.sheet };
		return [{ sheet, accepted }];
	});
}
