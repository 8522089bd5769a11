import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { demoFleet } from "./demo-fleet.js";
import {
	demoFleetCsv,
	SAMPLE_FAULTS,
	sampleFleetCsv,
} from "./demo-fleet-csv.js";
import { DEMO_TENANTS } from "./demo-tenants.js";
import { SAMPLE_DAY } from "./write-fleet-sample.js";

const read = (csv: string) =>
	parse(csv, { columns: true }) as Record<string, string>[];

describe("the fleet file of the demo", () => {
	it("says of each device what was registered", () => {
		const devices = demoFleet("moorland", 30, 1, "2026-11-23");
		const rows = read(demoFleetCsv(devices));
		expect(rows.map((row) => row.serial_number)).toEqual(
			devices.map((device) => device.serialNumber),
		);
		expect(rows.map((row) => row.purchase_date)).toEqual(
			devices.map((device) => device.purchasedOn),
		);
		expect(rows.map((row) => row.model_category?.toUpperCase())).toEqual(
			devices.map((device) => device.category),
		);
		expect(new Set(rows.map((row) => row.asset_tag)).size).toBe(30);
	});
});

describe("the sample fleet file", () => {
	const rows = read(sampleFleetCsv(SAMPLE_DAY));

	it("has 60 rows, three of them wrong on purpose", () => {
		expect(rows).toHaveLength(60);
		for (const { row, column, value } of SAMPLE_FAULTS)
			expect(rows[row - 1]?.[column]).toBe(value);
		const serials = rows.map((row) => row.serial_number);
		expect(new Set(serials).size).toBe(60);
	});

	it("holds no device of the demo's fleets", () => {
		const known = new Set(
			DEMO_TENANTS.flatMap(({ key, fleetSize, seed }) =>
				demoFleet(key, fleetSize, seed, SAMPLE_DAY).map(
					(device) => device.serialNumber,
				),
			),
		);
		expect(rows.filter((row) => known.has(row.serial_number ?? ""))).toEqual(
			[],
		);
	});

	it("is the one in the documentation", () => {
		const path = fileURLToPath(
			new URL("../../../../docs/samples/fleet-sample.csv", import.meta.url),
		);
		expect(readFileSync(path, "utf8")).toBe(sampleFleetCsv(SAMPLE_DAY));
	});
});
