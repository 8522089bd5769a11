import { csvLine } from "../platform/files/csv/csv-write.js";
import type { DeviceCategory } from "../reference/index.js";
import type { Day, DemoDevice } from "./demo.types.js";
import { demoFleet } from "./demo-fleet.js";
import { DEMO_TENANTS } from "./demo-tenants.js";

const CATEGORY_LABELS: Record<DeviceCategory, string> = {
	NOTEBOOK: "Notebook",
	DESKTOP: "Desktop",
	WORKSTATION: "Workstation",
	MONITOR: "Monitor",
	TABLET: "Tablet",
	THIN_CLIENT: "Thin client",
	SERVER: "Server",
	OTHER: "Other",
};

const SITES = new Map(
	DEMO_TENANTS.flatMap(({ sites }) =>
		sites.map((site) => [site.costCentre, site.name] as const),
	),
);

/** One row as a ServiceNow hardware list (alm_hardware) exports it, keys being its column names. */
function assetRow(device: DemoDevice, assetTag: string) {
	return {
		display_name: `${assetTag} - ${device.manufacturer} ${device.modelName}`,
		asset_tag: assetTag,
		serial_number: device.serialNumber,
		model: device.modelName,
		model_category: CATEGORY_LABELS[device.category],
		manufacturer: device.manufacturer,
		install_status: "In use",
		location: SITES.get(device.costCentre) ?? "",
		country: device.country,
		cost_center: device.costCentre,
		purchase_date: device.purchasedOn,
	};
}

type AssetRow = ReturnType<typeof assetRow>;

function assetRows(devices: readonly DemoDevice[]): AssetRow[] {
	return devices.map((device, i) =>
		assetRow(device, `P${String(1_000_001 + i)}`),
	);
}

const write = (rows: readonly AssetRow[]) =>
	csvLine(Object.keys(rows[0] ?? {})) +
	rows.map((row) => csvLine(Object.values(row))).join("");

/** The devices as a CSV file in the layout of ServiceNow's hardware assets: UTF-8, comma, one header line. */
export function demoFleetCsv(devices: readonly DemoDevice[]): string {
	return write(assetRows(devices));
}

const SAMPLE_ROWS = 60;
const SAMPLE_SEED = 60;

/** What is wrong in the sample, by its data row (1-based): each must be reported, and none of them is a device. */
export const SAMPLE_FAULTS = [
	{
		row: 12,
		column: "serial_number",
		value: "To be filled by O.E.M.",
		code: "SERIAL_PLACEHOLDER",
	},
	{ row: 31, column: "country", value: "Norgeland", code: "COUNTRY_UNKNOWN" },
	{
		row: 47,
		column: "purchase_date",
		value: "2099-01-31",
		code: "DATE_IN_FUTURE",
	},
] as const;

/**
 * A file of 60 rows to try the import with, three of them wrong on purpose. Its serial numbers are beyond every fleet of the
 * demo, so that all its devices are new.
 * @param today the day that purchase dates are counted back from
 */
export function sampleFleetCsv(today: Day): string {
	const largest = Math.max(...DEMO_TENANTS.map((tenant) => tenant.fleetSize));
	const fleet = demoFleet("nordlys", largest + SAMPLE_ROWS, SAMPLE_SEED, today);
	const rows = assetRows(fleet.slice(largest));
	for (const { row, column, value } of SAMPLE_FAULTS) {
		const faulty = rows[row - 1];
		if (faulty !== undefined) faulty[column] = value;
	}
	return write(rows);
}
