import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { DeviceDelta, PortfolioLedger } from "../portfolio/index.js";
import {
	type AssignedFootprint,
	type DevicesNamed,
	type FootprintAssigner,
	type ModelAsk,
	modelAskKey,
} from "./fleet.types.js";
import type { FootprintMatchingRepository } from "./footprint-matching.repository.js";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
}

/** A job of a tenant: devices without a footprint, and estimated ones, are asked for again. */
export const ASSIGN_MISSING_JOB = "fleet.assignMissing";

const MODELS_AT_ONCE = 500;

/** Gives devices the footprint that the catalogue has learned since they came. A footprint that a device has is never changed. */
export class FootprintMatching {
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly repository: FootprintMatchingRepository,
		private readonly ledger: PortfolioLedger,
		private readonly footprints: FootprintAssigner,
	) {}

	/**
	 * @param names only devices that are called so
	 * @returns devices that have a footprint now and had none before
	 */
	async assignMissing(names?: DevicesNamed): Promise<number> {
		const missing = await this.repository.missing(names);
		let devices = 0;
		for (let from = 0; from < missing.length; from += MODELS_AT_ONCE) {
			const asks = missing.slice(from, from + MODELS_AT_ONCE);
			const answers = await this.footprints.assign(asks);
			const found = asks.flatMap((ask) => {
				const footprint = answers.get(modelAskKey(ask));
				return footprint ? [[ask, footprint] as const] : [];
			});
			if (found.length > 0)
				devices += await this.needs.database.write(() => this.assign(found));
		}
		return devices;
	}

	private async assign(
		found: readonly (readonly [ModelAsk, AssignedFootprint])[],
	): Promise<number> {
		// Months are counted before the update: nothing else may change the fleet's footprints in between.
		await this.ledger.serialise();
		const deltas: DeviceDelta[] = [];
		let devices = 0;
		for (const [ask, footprint] of found) {
			const { category, country } = ask;
			for (const { month, devices: n } of await this.repository.months(ask)) {
				deltas.push({
					category,
					country,
					month,
					devicesWithoutFootprint: -n,
					footprintGrams: n * footprint.footprintGrams,
				});
			}
			devices += await this.repository.assign(ask, footprint);
		}
		if (devices === 0) return 0;
		await this.needs.audit.record(this.scope, {
			action: "device.footprintAssigned",
			subject: this.scope.tenantId,
			detail: { devices },
		});
		await this.ledger.post(this.needs.clock.now(), deltas);
		await this.footprints.keepCurrent(
			found.map(([, { footprintId }]) => footprintId),
		);
		return devices;
	}
}
