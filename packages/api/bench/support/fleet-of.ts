import { normaliseModelName, serialKey } from "@tonnetrace/domain";
import type { Application } from "../../src/app/application.js";
import type { StagedDevice } from "../../src/modules/fleet/index.js";
import type { SeededTenant } from "../../test/seed.js";
import { fleetRows } from "./fleet-file.js";

const IMPORT = "imp_of_the_benchmark";
/** Staged one by one; the database copies them. */
const BASE = 1_000;

/** n as three digits. */
const DIGITS = "substr(concat('00', c.n), -3)";

/**
 * The rows that are staged, once more for each n, with other ids and serial numbers: the database makes the copies, since a
 * million rows sent one by one would be most of the benchmark's time.
 */
const COPY = `INSERT INTO staged_device (tenantId, importId, rowNumber, deviceId, serialNumber, serialKey, modelHash, purchasedOn, costCentre, orderReference)
	WITH digit (d) AS (SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
		UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
	copy (n) AS (SELECT a.d + 10 * b.d + 100 * c.d FROM digit a CROSS JOIN digit b CROSS JOIN digit c)
	SELECT s.tenantId, s.importId, s.rowNumber + ${BASE} * c.n, concat('dev_', ${DIGITS}, substr(s.deviceId, 8)),
		concat(s.serialNumber, ${DIGITS}), concat(s.serialKey, ${DIGITS}), s.modelHash, s.purchasedOn, s.costCentre, s.orderReference
	FROM staged_device s CROSS JOIN copy c WHERE s.tenantId = :tenantId AND s.importId = :importId AND c.n BETWEEN 1 AND :copies`;

const stagedDevice = (
	row: ReturnType<typeof fleetRows>[number],
	index: number,
) =>
	({
		...row,
		rowNumber: index + 1,
		serialKey: serialKey(row.serialNumber),
		modelKey: normaliseModelName(row.modelName, row.manufacturer),
	}) satisfies StagedDevice;

/**
 * Gives a tenant a fleet of so many devices, by the product's own last step of an import: staged rows become devices, and
 * the portfolio is told, in one transaction.
 * @param devices a multiple of 1,000, at most 1,000,000
 */
export async function fleetOf(
	{ database }: Application,
	{ id: tenantId, services: { fleet } }: SeededTenant,
	devices: number,
): Promise<void> {
	await fleet.stage(IMPORT, fleetRows(BASE).map(stagedDevice));
	await database.patiently(async () => {
		await database.write(() =>
			database.run(COPY, {
				tenantId,
				importId: IMPORT,
				copies: devices / BASE - 1,
			}),
		);
		const flipped = await fleet.flip(IMPORT);
		if (flipped.devices !== devices)
			throw new Error(`${flipped.devices} devices, not ${devices}`);
	});
}
