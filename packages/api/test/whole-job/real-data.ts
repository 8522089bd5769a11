import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const DATA = fileURLToPath(
	new URL("../../../../../shared/data/", import.meta.url),
);

/** Published footprints of 1,113 models, as Boavizta collects them. */
export const SHEETS_FILE = `${DATA}pcf/devices.csv`;
const SERIALS_FILE = `${DATA}credits/serials.csv`;
const PROJECTS_FILE = `${DATA}projects/projects.csv`;

export const HAS_REAL_DATA = [SHEETS_FILE, SERIALS_FILE, PROJECTS_FILE].every(
	(file) => existsSync(file),
);

/** A block of credits that Verra issued or retired. */
export interface VerraBlock {
	/** As Verra writes it: VCS1340. */
	readonly registryProjectId: string;
	readonly projectName: string;
	/** Host country, alpha-2, from the serial. */
	readonly country: string;
	readonly serials: string;
	/** Whole credits. */
	readonly quantity: number;
	readonly vintage: number;
}

/** A model with the category that its sheet files it under. */
export interface Model {
	readonly name: string;
	readonly category: string;
}

const read = (file: string): Record<string, string>[] =>
	parse(readFileSync(file), { columns: true, relax_column_count: true });

const text = (row: Record<string, string>, column: string): string =>
	row[column] ?? "";

/** Every Verra block of the data set. */
export function verraBlocks(): VerraBlock[] {
	const names = new Map(
		read(PROJECTS_FILE).map((row) => [
			text(row, "registry_project_id"),
			text(row, "name"),
		]),
	);
	return read(SERIALS_FILE)
		.filter((row) => text(row, "standard") === "Verra VCS")
		.map((row) => {
			const registryProjectId = text(row, "registry_project_id");
			const serials = text(row, "serial");
			return {
				registryProjectId,
				projectName:
					names.get(registryProjectId) ?? `Project ${registryProjectId}`,
				country: /-VCU-\d+-[A-Z]+-([A-Z]{2})-/.exec(serials)?.[1] ?? "",
				serials,
				quantity: Number(text(row, "quantity")),
				vintage: Number(text(row, "vintage").slice(0, 4)),
			};
		});
}

/** Every model of one maker, each name once. */
export function modelsOf(manufacturer: string): Model[] {
	const models = new Map(
		read(SHEETS_FILE)
			.filter((row) => text(row, "manufacturer") === manufacturer)
			.map((row) => [
				text(row, "name"),
				{ name: text(row, "name"), category: text(row, "subcategory") },
			]),
	);
	return [...models.values()];
}
