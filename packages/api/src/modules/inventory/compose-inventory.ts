import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import type { CrossTenantScope } from "../../platform/tenancy/scope.js";
import type { CatalogueService } from "../catalogue/index.js";
import { AllocationReader } from "./allocation-reader.js";
import { Allocator } from "./allocator.js";
import { BatchClaimsRepository } from "./batch-claims.repository.js";
import { BatchFinder } from "./batch-finder.js";
import { BatchRegistrar } from "./batch-registrar.js";
import { BooksRepository } from "./books.repository.js";
import { CreditBatchRepository } from "./credit-batch.repository.js";
import { InventoryService } from "./inventory.service.js";
import { RegistryTraceRepository } from "./registry-trace.repository.js";
import { RegistryTraces } from "./registry-traces.js";
import { RetirableFinder } from "./retirable-finder.js";
import { RetirementRepository } from "./retirement.repository.js";
import { RetirementRecorder } from "./retirement-recorder.js";
import { SerialScopeRepository } from "./serial-scope.repository.js";

export interface InventoryPorts {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly clock: Clock;
	readonly ids: IdSource;
	readonly catalogue: CatalogueService;
	/** The books are one for all tenants. */
	readonly scope: CrossTenantScope;
}

/** Builds the inventory from its parts. */
export function composeInventory({
	database,
	audit,
	idempotency,
	clock,
	ids,
	catalogue,
	scope,
}: InventoryPorts): InventoryService {
	const batches = new CreditBatchRepository(database);
	const retirements = new RetirementRepository(database);
	const claims = new BatchClaimsRepository(database, scope);
	const scopes = new SerialScopeRepository(database);
	return new InventoryService({
		batches,
		retirements,
		catalogue,
		books: new BooksRepository(database, scope),
		allocator: new Allocator(
			database,
			batches,
			retirements,
			catalogue,
			clock,
			ids,
		),
		allocations: new AllocationReader(
			database,
			batches,
			retirements,
			catalogue,
		),
		registrar: new BatchRegistrar(
			batches,
			scopes,
			catalogue,
			idempotency,
			audit,
			clock,
			ids,
		),
		recorder: new RetirementRecorder(
			new BatchFinder(batches),
			batches,
			retirements,
			claims,
			catalogue,
			idempotency,
			audit,
			clock,
			ids,
		),
		retirables: new RetirableFinder(batches, retirements, claims, catalogue),
	});
}

/** Builds what follows credits from the registry's side. */
export const composeRegistryTraces = ({
	database,
	catalogue,
	scope,
}: Pick<InventoryPorts, "database" | "catalogue" | "scope">): RegistryTraces =>
	new RegistryTraces(
		new RegistryTraceRepository(database, scope),
		new CreditBatchRepository(database),
		catalogue,
	);
