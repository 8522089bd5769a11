import type { FleetDevice } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, forbidden, invalidInput } from "../../platform/errors.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { PortfolioLedger } from "../portfolio/index.js";
import type { DeviceRepository } from "./device.repository.js";
import { deviceChecker } from "./device-check.js";
import { deviceDifferences } from "./device-differences.js";
import { canRegister } from "./fleet.policy.js";
import {
	type AssignedFootprint,
	type Device,
	type FootprintAssigner,
	type ModelAsk,
	modelAskKey,
	type NewDevice,
} from "./fleet.types.js";
import { modelNameKey } from "./model-name-key.js";
import { registeredDelta } from "./portfolio-deltas.js";
import { retriedOnDuplicate } from "./retried-on-duplicate.js";

/** What became of one row of a registration. */
export interface RegisterResult {
	/** Position in the request, from 0. */
	readonly index: number;
	readonly outcome: "REGISTERED" | "UNCHANGED" | "REFUSED";
	/** Null when refused. */
	readonly device: Device | null;
	/** Empty unless refused. */
	readonly errors: readonly DomainError[];
}

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
	readonly ids: IdSource;
}

type Candidate = { readonly index: number; readonly stated: FleetDevice };

export const MOST_DEVICES = 500;

const refused = (
	index: number,
	errors: readonly DomainError[],
): RegisterResult => ({ index, outcome: "REFUSED", device: null, errors });

const exists = (index: number, message: string) =>
	new DomainError("ALREADY_EXISTS", message, [
		"devices",
		String(index),
		"serialNumber",
	]);

const askOf = ({
	modelName,
	modelKey,
	partNumber,
	manufacturer,
	category,
	country,
}: FleetDevice): ModelAsk => ({
	modelName,
	modelKey,
	partNumber: partNumber ?? null,
	manufacturer: manufacturer ?? null,
	category,
	country,
});

/** Registers devices that are given one by one. What is registered stays as it is: other data for a serial number is refused. */
export class DeviceRegistration {
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly repository: DeviceRepository,
		private readonly ledger: PortfolioLedger,
		private readonly footprints: FootprintAssigner,
	) {}

	/** @throws DomainError FORBIDDEN; INVALID_INPUT unless 1 to 500 devices are given */
	async register(devices: readonly NewDevice[]): Promise<RegisterResult[]> {
		if (!canRegister(this.scope.actor))
			throw forbidden(
				"Members and administrators of the tenant register devices.",
			);
		if (devices.length < 1 || devices.length > MOST_DEVICES)
			throw invalidInput(
				`devices: give 1 to ${MOST_DEVICES} at once, or import a file.`,
				"devices",
			);
		const { candidates, refusals } = this.check(devices);
		const asks = new Map(
			candidates.map(({ stated }) => [
				modelAskKey(askOf(stated)),
				askOf(stated),
			]),
		);
		const footprints =
			asks.size > 0
				? await this.footprints.assign([...asks.values()])
				: new Map<string, AssignedFootprint | null>();
		// Another request may bring the same serial number between the look and the insert; then this one looks again.
		const settled = await retriedOnDuplicate(() =>
			this.needs.database.write(() => this.settle(candidates, footprints)),
		);
		return [...refusals, ...settled].sort((a, b) => a.index - b.index);
	}

	private check(devices: readonly NewDevice[]): {
		candidates: Candidate[];
		refusals: RegisterResult[];
	} {
		const check = deviceChecker(
			new Date(this.needs.clock.now()).toISOString().slice(0, 10),
		);
		const seen = new Map<string, number>();
		const candidates: Candidate[] = [];
		const refusals: RegisterResult[] = [];
		for (const [index, device] of devices.entries()) {
			const checked = check(device, index);
			if ("errors" in checked) {
				refusals.push(refused(index, checked.errors));
				continue;
			}
			const earlier = seen.get(checked.device.serialKey);
			if (earlier === undefined) {
				seen.set(checked.device.serialKey, index);
				candidates.push({ index, stated: checked.device });
			} else {
				refusals.push(
					refused(index, [
						exists(
							index,
							`serialNumber: devices[${earlier}] of this request has the same serial number. Keep one of the two.`,
						),
					]),
				);
			}
		}
		return { candidates, refusals };
	}

	private async settle(
		candidates: readonly Candidate[],
		footprints: ReadonlyMap<string, AssignedFootprint | null>,
	): Promise<RegisterResult[]> {
		if (candidates.length === 0) return [];
		const known = new Map(
			(
				await this.repository.bySerialKeys(
					candidates.map(({ stated }) => stated.serialKey),
				)
			).map((device) => [device.serialKey, device]),
		);
		const at = this.needs.clock.now();
		const added: Device[] = [];
		const results = candidates.map(({ index, stated }): RegisterResult => {
			const device = known.get(stated.serialKey);
			if (device) return againstKnown(index, stated, device);
			const fresh = this.newDevice(
				stated,
				footprints.get(modelAskKey(askOf(stated))) ?? null,
				at,
			);
			added.push(fresh);
			return { index, outcome: "REGISTERED", device: fresh, errors: [] };
		});
		if (added.length > 0) {
			await this.repository.add(added);
			await this.needs.audit.record(this.scope, {
				action: "device.registered",
				subject: this.scope.tenantId,
				detail: { devices: added.length, first: added[0]?.id },
			});
			await this.ledger.post(at, added.map(registeredDelta));
			await this.footprints.keepCurrent(
				added.flatMap(({ footprintId }) => footprintId ?? []),
			);
		}
		return results;
	}

	private newDevice(
		stated: FleetDevice,
		footprint: AssignedFootprint | null,
		at: number,
	): Device {
		return {
			...askOf(stated),
			id: this.needs.ids.next("device"),
			serialNumber: stated.serialNumber,
			nameKey: modelNameKey(stated.modelName),
			serialKey: stated.serialKey,
			purchasedOn: stated.purchasedOn,
			costCentre: stated.costCentre ?? null,
			orderReference: stated.orderReference ?? null,
			registeredAt: toDbTime(at),
			importId: null,
			modelId: footprint?.modelId ?? null,
			footprintId: footprint?.footprintId ?? null,
			footprintGrams: footprint?.footprintGrams ?? 0,
			coverage: "NONE",
			orderId: null,
			orderStart: 0,
			offsetGrams: 0,
			coveredGrams: 0,
		};
	}
}

function againstKnown(
	index: number,
	stated: FleetDevice,
	device: Device,
): RegisterResult {
	const differences = deviceDifferences(stated, device);
	if (differences.length === 0)
		return { index, outcome: "UNCHANGED", device, errors: [] };
	return refused(index, [
		exists(
			index,
			`serialNumber: the fleet has this serial number with other data (${differences.join(", ")}). A registered device is not changed; send it as registered, or leave it out.`,
		),
	]);
}
