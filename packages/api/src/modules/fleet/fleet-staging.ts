import { createHash } from "node:crypto";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { forbidden, invalidInput } from "../../platform/errors.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { PortfolioLedger } from "../portfolio/index.js";
import { deviceDifferences } from "./device-differences.js";
import { canRegister } from "./fleet.policy.js";
import {
	type FlipResult,
	type FootprintAssigner,
	type KnownDevice,
	type ModelAsk,
	modelAskKey,
	type StagedDevice,
	type StageResult,
} from "./fleet.types.js";
import { modelNameKey } from "./model-name-key.js";
import { retriedOnDuplicate } from "./retried-on-duplicate.js";
import type { StagingRepository } from "./staging.repository.js";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
	readonly ids: IdSource;
}

export const MOST_ROWS = 1_000;
const MODELS_AT_ONCE = 500;

const askOf = ({
	modelName,
	modelKey,
	partNumber,
	manufacturer,
	category,
	country,
}: StagedDevice): ModelAsk => ({
	modelName,
	modelKey,
	partNumber: partNumber ?? null,
	manufacturer: manufacturer ?? null,
	category,
	country,
});

/** Short enough to be a key; two different texts never meet. */
const hashOf = (text: string): string =>
	createHash("sha256").update(text).digest("base64url");

/** Imports on their way into the fleet: staged in chunks, seen by nobody, then all devices at once. */
export class FleetStaging {
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly repository: StagingRepository,
		private readonly ledger: PortfolioLedger,
		private readonly footprints: FootprintAssigner,
	) {}

	/** @throws DomainError FORBIDDEN; INVALID_INPUT for more than 1,000 rows */
	async stage(
		importId: string,
		rows: readonly StagedDevice[],
	): Promise<StageResult> {
		this.requireRight();
		if (rows.length > MOST_ROWS)
			throw invalidInput(`Stage at most ${MOST_ROWS} rows at once.`, "rows");
		if (rows.length === 0) return { staged: 0, duplicates: [], known: [] };
		return this.needs.database.write(async () => {
			const keys = [...new Set(rows.map(({ serialKey }) => serialKey))];
			const inFleet = new Map(
				(await this.repository.known(keys)).map((device) => [
					device.serialKey,
					device,
				]),
			);
			const rowOf = await this.repository.stagedRows(importId, keys);
			const known: KnownDevice[] = [];
			const duplicates: StageResult["duplicates"][number][] = [];
			const added: StagedDevice[] = [];
			let staged = 0;
			for (const row of rows) {
				const { rowNumber, serialKey } = row;
				const device = inFleet.get(serialKey);
				const earlierRow = rowOf.get(serialKey);
				if (earlierRow !== undefined && earlierRow !== rowNumber)
					duplicates.push({ rowNumber, serialKey, earlierRow });
				else if (device)
					known.push({
						rowNumber,
						serialKey,
						differences: deviceDifferences(row, device),
					});
				else {
					// A row that is staged already was sent again: it counts, and changes nothing.
					if (earlierRow === undefined) added.push(row);
					staged++;
				}
				if (earlierRow === undefined) rowOf.set(serialKey, rowNumber);
			}
			await this.insert(importId, added);
			return { staged, duplicates, known };
		});
	}

	private async insert(
		importId: string,
		rows: readonly StagedDevice[],
	): Promise<void> {
		const hashes = new Map<string, string>();
		const models = new Map<string, ModelAsk>();
		const devices = rows.map((row) => {
			const ask = askOf(row);
			const key = `${ask.modelName}\n${modelAskKey(ask)}`;
			const modelHash = hashes.get(key) ?? hashOf(key);
			hashes.set(key, modelHash);
			models.set(modelHash, ask);
			return {
				importId,
				rowNumber: row.rowNumber,
				deviceId: this.needs.ids.next("device"),
				serialNumber: row.serialNumber,
				serialKey: row.serialKey,
				modelHash,
				purchasedOn: row.purchasedOn,
				costCentre: row.costCentre ?? null,
				orderReference: row.orderReference ?? null,
			};
		});
		await this.repository.stage(
			[...models].map(([modelHash, ask]) => ({
				importId,
				modelHash,
				...ask,
				nameKey: modelNameKey(ask.modelName),
				modelId: null,
				footprintId: null,
				footprintGrams: 0,
			})),
			devices,
		);
	}

	/** @throws DomainError FORBIDDEN */
	async flip(importId: string): Promise<FlipResult> {
		this.requireRight();
		return this.needs.database.patiently(async () => {
			await this.resolveModels(importId);
			// A device may be registered between the look and the insert; then the flip looks again.
			return retriedOnDuplicate(() =>
				this.needs.database.write(() => this.makeVisible(importId)),
			);
		});
	}

	private async makeVisible(importId: string): Promise<FlipResult> {
		const at = this.needs.clock.now();
		const overtaken = await this.repository.overtaken(importId);
		await this.repository.dropRows(
			importId,
			overtaken.map(({ rowNumber }) => rowNumber),
		);
		const known = await this.compared(overtaken);
		const slices = await this.repository.slices(importId);
		const footprintIds = await this.repository.footprintsOf(importId);
		const devices = await this.repository.makeDevices(importId, toDbTime(at));
		await this.repository.discard(importId);
		await this.needs.audit.record(this.scope, {
			action: "device.imported",
			subject: importId,
			detail: { devices },
		});
		await this.ledger.post(at, slices);
		await this.footprints.keepCurrent(footprintIds);
		return {
			devices,
			devicesWithoutFootprint: slices.reduce(
				(sum, slice) => sum + slice.devicesWithoutFootprint,
				0,
			),
			known,
		};
	}

	private async compared(
		overtaken: Awaited<ReturnType<StagingRepository["overtaken"]>>,
	): Promise<KnownDevice[]> {
		const known: KnownDevice[] = [];
		for (let from = 0; from < overtaken.length; from += MOST_ROWS) {
			const rows = overtaken.slice(from, from + MOST_ROWS);
			const devices = new Map(
				(
					await this.repository.known(
						rows.map(({ staged }) => staged.serialKey),
					)
				).map((device) => [device.serialKey, device]),
			);
			for (const { rowNumber, staged } of rows) {
				const device = devices.get(staged.serialKey);
				if (device)
					known.push({
						rowNumber,
						serialKey: staged.serialKey,
						differences: deviceDifferences(staged, device),
					});
			}
		}
		return known;
	}

	/** Looks for footprints once per model and country, before the transaction that makes the rows visible. */
	private async resolveModels(importId: string): Promise<void> {
		let after = "";
		for (;;) {
			const models = await this.repository.unresolvedModels(
				importId,
				after,
				MODELS_AT_ONCE,
			);
			const last = models.at(-1);
			if (!last) return;
			const asks = new Map(models.map((model) => [modelAskKey(model), model]));
			const footprints = await this.footprints.assign([...asks.values()]);
			await this.needs.database.write(async () => {
				for (const model of models) {
					const footprint = footprints.get(modelAskKey(model));
					if (footprint)
						await this.repository.resolve(importId, model.modelHash, footprint);
				}
			});
			after = last.modelHash;
		}
	}

	/** @throws DomainError FORBIDDEN */
	async discard(importId: string): Promise<number> {
		this.requireRight();
		return this.needs.database.write(() => this.repository.discard(importId));
	}

	private requireRight(): void {
		if (!canRegister(this.scope.actor))
			throw forbidden(
				"Members and administrators of the tenant import devices.",
			);
	}
}
