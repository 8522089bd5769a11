import type { Grams } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { millisFromDb } from "../../platform/database/db-time.js";
import type { DeviceDelta, PortfolioLedger } from "../portfolio/index.js";
import type { FootprintCount } from "./fleet.types.js";
import type { FootprintGateRepository } from "./footprint-gate.repository.js";
import type {
	RestatableDevice,
	RestatementRepository,
} from "./restatement.repository.js";

/** Devices in one unit of work: few enough that quotes and orders hardly wait. */
const DEVICES_AT_ONCE = 5_000;

/**
 * Gives devices another footprint, with the portfolio told in the same unit of work. Devices under an order keep theirs, and
 * devices in an open quote too: what was quoted is what is ordered, and what its certificate says.
 */
export class FleetRestatement {
	constructor(
		private readonly needs: {
			readonly database: Database;
			readonly clock: Clock;
		},
		private readonly repository: RestatementRepository,
		private readonly gate: FootprintGateRepository,
		private readonly ledger: PortfolioLedger,
	) {}

	counts(): Promise<FootprintCount[]> {
		return this.repository.counts();
	}

	quoted(): Promise<Map<string, number>> {
		return this.repository.quoted();
	}

	async nextQuoteExpiry(): Promise<number | null> {
		const at = await this.repository.nextExpiry();
		return at === null ? null : millisFromDb(at);
	}

	has(footprintId: string): Promise<boolean> {
		return this.repository.has(footprintId);
	}

	async restate(
		from: string,
		to: { readonly footprintId: string; readonly footprintGrams: Grams },
		after: string,
	): Promise<{ devices: number; last: string } | null> {
		await this.gate.hold();
		const devices = await this.repository.chunk(from, after, DEVICES_AT_ONCE);
		const last = devices.at(-1);
		if (!last) return null;
		await this.repository.give(
			devices.map(({ id }) => id),
			to,
		);
		await this.ledger.post(
			this.needs.clock.now(),
			deltas(devices, to.footprintGrams),
		);
		return { devices: devices.length, last: last.id };
	}

	/** Waits until whoever gives devices footprints now has committed, and lets nobody else begin before the open unit ends. */
	async standStill(): Promise<void> {
		await this.gate.hold();
		await this.ledger.serialise();
	}
}

/** What the portfolio's slices gain or lose. */
function deltas(
	devices: readonly RestatableDevice[],
	grams: Grams,
): DeviceDelta[] {
	const slices = new Map<string, DeviceDelta & { footprintGrams: number }>();
	for (const { category, country, month, footprintGrams } of devices) {
		const key = `${category} ${country} ${month}`;
		const slice = slices.get(key) ?? {
			category,
			country,
			month,
			footprintGrams: 0,
		};
		slice.footprintGrams += grams - footprintGrams;
		slices.set(key, slice);
	}
	return [...slices.values()].filter(
		({ footprintGrams }) => footprintGrams !== 0,
	);
}
