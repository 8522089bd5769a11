import { Readable } from "node:stream";
import { addDays } from "./day.js";
import type { Day, DemoDevice } from "./demo.types.js";
import { demoFleetCsv } from "./demo-fleet-csv.js";
import type { Seeding } from "./seeding.js";

/** Days before today on which the tenants imported what they had bought until then. */
const IMPORTS_DAYS_AGO = [190, 130, 90, 60, 30, 0];

/** Imports each tenant's fleet as the tenant would have: a first file, then what was bought since, month by month. */
export async function seedFleets(
	seeding: Seeding,
	fleetOf: (
		key: string,
		count: number,
		seed: number,
		today: Day,
	) => DemoDevice[],
): Promise<void> {
	const { data, today, clock, app } = seeding;
	for (const { key, fleetSize, seed } of data.tenants) {
		let rest = fleetOf(key, fleetSize, seed, today);
		for (const daysAgo of IMPORTS_DAYS_AGO) {
			const day = addDays(today, -daysAgo);
			const bought = rest.filter(
				({ purchasedOn }) => purchasedOn < day || daysAgo === 0,
			);
			rest = rest.filter((device) => !bought.includes(device));
			if (bought.length === 0) continue;
			clock.set(daysAgo === 0 ? undefined : `${day}T07:00:00Z`);
			const { fleetImports } = seeding.enter(key);
			const started = await fleetImports.start({
				fileName: `fleet-${day}.csv`,
			});
			await fleetImports.receive(
				started.row.id,
				Readable.from([Buffer.from(demoFleetCsv(bought))]),
			);
			await app.worker.drain();
		}
	}
}
