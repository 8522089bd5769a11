import { GRAMS_PER_TONNE, type SerialRange } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, invalidInput, notFound } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { CatalogueService, Project } from "../catalogue/index.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type { BatchInput, CreditBatch } from "./inventory.types.js";
import type { SerialScopeRepository } from "./serial-scope.repository.js";
import { readSerials } from "./serials.js";

/** The oldest credits on voluntary registries are of the early 1990s. */
const FIRST_VINTAGE = 1990;

/** Takes credits into stock. */
export class BatchRegistrar {
	constructor(
		private readonly batches: CreditBatchRepository,
		private readonly scopes: SerialScopeRepository,
		private readonly catalogue: CatalogueService,
		private readonly idempotency: Idempotency,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/**
	 * See `InventoryService.registerBatch`.
	 * @param scope the platform's, with the operator as actor
	 * @returns the batch's id
	 */
	async register(scope: TenantScope, input: BatchInput): Promise<string> {
		const project = (await this.catalogue.byIds([input.projectId])).get(
			input.projectId,
		);
		if (!project) throw notFound("project", ["projectId"]);
		const range = readSerials(input.serials, project.registry);
		checkQuantity(range, input.quantity);
		this.checkVintage(range, input.vintage);
		checkProjectNumber(range, project);
		await this.scopes.ensure(range);
		return this.idempotency.once(
			scope,
			"creditBatchRegister",
			input.idempotencyKey,
			input,
			() => this.store(scope, project, range, input.vintage),
		);
	}

	private async store(
		scope: TenantScope,
		project: Project,
		range: SerialRange,
		vintage: number,
	): Promise<string> {
		await this.scopes.claim(range);
		const [other] = await this.batches.overlapping(range);
		if (other) {
			throw new DomainError(
				"SERIAL_OVERLAP",
				`Credits of ${range.text} are registered already, in batch ${other.id}: ${other.serialText}.`,
				["serials"],
			);
		}
		const grams = range.quantity * GRAMS_PER_TONNE;
		// Before the batch, whose foreign key would share the project's row and then wait for others who share it.
		if (
			!(await this.catalogue.moveStock(project.id, { availableGrams: grams }))
		) {
			throw invalidInput(
				"quantity: with these credits the project would have more grams than the books can hold.",
				"quantity",
			);
		}
		const batch = newBatch(
			this.ids.next("batch"),
			project,
			range,
			vintage,
			toDbTime(this.clock.now()),
		);
		await this.batches.insert(batch);
		await this.batches.replaceExtents(batch.id, [], [{ start: 0, end: grams }]);
		const { id, serialText, quantity } = batch;
		await this.audit.record(scope, {
			action: "batch.registered",
			subject: id,
			detail: { projectId: project.id, serialText, quantity, vintage },
		});
		return id;
	}

	private checkVintage(
		{ vintage: stated, text }: SerialRange,
		vintage: number,
	): void {
		const year = new Date(this.clock.now()).getUTCFullYear();
		if (
			!Number.isInteger(vintage) ||
			vintage < FIRST_VINTAGE ||
			vintage > year
		) {
			throw invalidInput(
				`vintage: give a year from ${FIRST_VINTAGE} to ${year}.`,
				"vintage",
			);
		}
		if (stated !== undefined && stated !== vintage) {
			throw new DomainError(
				"SERIAL_OTHER_PROJECT",
				`The serial numbers ${text} are of vintage ${stated}, not ${vintage}.`,
				["vintage"],
			);
		}
	}
}

function checkQuantity(
	{ quantity, first, last }: SerialRange,
	given: number,
): void {
	if (given === quantity) return;
	throw new DomainError(
		"SERIAL_QUANTITY_MISMATCH",
		`The serial numbers ${first} to ${last} are ${quantity} credits (last − first + 1), not ${given}.`,
		["quantity"],
	);
}

function checkProjectNumber(
	{ projectNumber, registry, text }: SerialRange,
	project: Project,
): void {
	// A CER carries the CDM's number of the project, not Gold Standard's.
	if (projectNumber === undefined || registry !== project.registry) return;
	if (sameProject(projectNumber, project.registryProjectId)) return;
	throw new DomainError(
		"SERIAL_OTHER_PROJECT",
		`The serial numbers ${text} name project ${projectNumber}; ${project.name} is ${project.registryProjectId}.`,
		["serials"],
	);
}

/** Numbers are compared without their letters (GS7495 = 7495); Isometric's F5X7 has nothing but itself. */
const sameProject = (stated: string, known: string): boolean =>
	/^\d+$/.test(stated)
		? digitsOf(stated) === digitsOf(known)
		: stated === known.toUpperCase();

/** A registry's project number without its letters and leading zeros: GS7495 → 7495. */
const digitsOf = (id: string): string => id.replace(/^\D*0*(?=\d)/, "");

function newBatch(
	id: string,
	project: Project,
	range: SerialRange,
	vintage: number,
	registeredAt: string,
): CreditBatch {
	return {
		id,
		projectId: project.id,
		registry: range.registry,
		serialScope: range.scope,
		firstSerial: range.first,
		lastSerial: range.last,
		serialText: range.text,
		quantity: range.quantity,
		vintage,
		freeGrams: range.quantity * GRAMS_PER_TONNE,
		allocatedGrams: 0,
		retiredGrams: 0,
		registeredAt,
	};
}
