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
import type { FootprintGateRepository } from "./footprint-gate.repository.js";
import type {
	FootprintOrigin,
	NamedDevicesRepository,
	NamedGroup,
} from "./named-devices.repository.js";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
}

const ESTIMATE: FootprintOrigin = { modelId: null };
const NAMES_AT_ONCE = 500;

/**
 * Gives devices that are called alike another footprint, or none. Those that an order covers or an open quote holds keep
 * theirs: what was quoted is what is sold.
 */
export class NamedDevices {
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly repository: NamedDevicesRepository,
		private readonly ledger: PortfolioLedger,
		private readonly footprints: FootprintAssigner,
		private readonly gate: Pick<FootprintGateRepository, "hold">,
	) {}

	/** Devices with a footprint by what they are called and where it is from; one statement. */
	counted(modelKeys: readonly string[]): Promise<NamedGroup[]> {
		return this.repository.counted([...new Set(modelKeys)]);
	}

	/**
	 * Takes the footprint from devices that have it from this origin. Joins the open unit.
	 * @returns how many
	 */
	clear(names: DevicesNamed, origin: FootprintOrigin): Promise<number> {
		return this.needs.database.write(async () => {
			await this.gate.hold();
			await this.ledger.serialise();
			const { devices, deltas } = await this.move(names, origin, null);
			if (devices === 0) return 0;
			await this.needs.audit.record(this.scope, {
				action: "device.footprintWithdrawn",
				subject: this.scope.tenantId,
				detail: { devices },
			});
			await this.ledger.post(this.needs.clock.now(), deltas);
			return devices;
		});
	}

	/**
	 * Gives estimated devices the footprint of a published sheet, where the catalogue has their model by now: an estimate is a
	 * stopgap.
	 * @returns how many devices
	 */
	async replaceEstimates(): Promise<number> {
		const estimated = await this.repository.estimated();
		let devices = 0;
		for (let from = 0; from < estimated.length; from += NAMES_AT_ONCE) {
			const asks = estimated.slice(from, from + NAMES_AT_ONCE);
			const answers = await this.footprints.assign(asks);
			const published = asks.flatMap((ask) => {
				const footprint = answers.get(modelAskKey(ask));
				return footprint && footprint.modelId !== null
					? [[ask, footprint] as const]
					: [];
			});
			if (published.length > 0)
				devices += await this.needs.database.write(() =>
					this.replace(published),
				);
		}
		return devices;
	}

	private async replace(
		published: readonly (readonly [ModelAsk, AssignedFootprint])[],
	): Promise<number> {
		await this.gate.hold();
		await this.ledger.serialise();
		const deltas: DeviceDelta[] = [];
		let devices = 0;
		for (const [ask, footprint] of published) {
			const moved = await this.move(ask, ESTIMATE, footprint, ask.country);
			devices += moved.devices;
			deltas.push(...moved.deltas);
		}
		if (devices === 0) return 0;
		await this.needs.audit.record(this.scope, {
			action: "device.estimateReplaced",
			subject: this.scope.tenantId,
			detail: { devices },
		});
		await this.ledger.post(this.needs.clock.now(), deltas);
		await this.footprints.keepCurrent(
			published.map(([, { footprintId }]) => footprintId),
		);
		return devices;
	}

	private async move(
		names: DevicesNamed,
		origin: FootprintOrigin,
		footprint: AssignedFootprint | null,
		country?: string,
	): Promise<{ devices: number; deltas: DeviceDelta[] }> {
		const slices = await this.repository.freeSlices(names, origin, country);
		const counted = slices.reduce((sum, slice) => sum + slice.devices, 0);
		if (counted === 0) return { devices: 0, deltas: [] };
		const devices = await this.repository.assign(
			names,
			origin,
			footprint,
			country,
		);
		if (devices !== counted)
			throw new Error(
				`${counted} devices were to get another footprint, ${devices} did`,
			);
		return {
			devices,
			deltas: slices.map(({ devices: n, footprintGrams = 0, ...slice }) => ({
				...slice,
				devicesWithoutFootprint: footprint ? 0 : n,
				footprintGrams: n * (footprint?.footprintGrams ?? 0) - footprintGrams,
			})),
		};
	}
}
