import { type Interval, type SerialRange, subtract } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, invalidInput } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { optionalUrl, requiredText } from "../../platform/text-input.js";
import type { CatalogueService } from "../catalogue/index.js";
import type {
	BatchClaim,
	BatchClaimsRepository,
} from "./batch-claims.repository.js";
import type { BatchFinder } from "./batch-finder.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type {
	CreditBatch,
	Retirement,
	RetirementInput,
	RetirementObserver,
} from "./inventory.types.js";
import type { RetirementRepository } from "./retirement.repository.js";
import { retirementChanges } from "./retirement-changes.js";
import { gramsOf, nameSerials, serialRangeOf } from "./serials.js";

type Facts = Pick<
	Retirement,
	"retiredOn" | "registryReference" | "beneficiary" | "url"
>;

/** Records what a registry has retired, and tells the orders whose grams these were. */
export class RetirementRecorder {
	private observer: RetirementObserver | undefined;

	constructor(
		private readonly finder: BatchFinder,
		private readonly batches: CreditBatchRepository,
		private readonly retirements: RetirementRepository,
		private readonly claims: BatchClaimsRepository,
		private readonly catalogue: CatalogueService,
		private readonly idempotency: Idempotency,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	observe(observer: RetirementObserver): void {
		if (this.observer) throw new Error("Retirements have one observer");
		this.observer = observer;
	}

	/**
	 * See `InventoryService.recordRetirement`.
	 * @param scope the platform's, with the operator as actor
	 * @returns the retirement's id
	 */
	async record(scope: TenantScope, input: RetirementInput): Promise<string> {
		const facts = this.check(input);
		return this.idempotency.once(
			scope,
			"retirementRecord",
			input.idempotencyKey,
			input,
			async () => {
				const { batch, range } = await this.finder.find(input);
				return this.store(scope, batch, range, facts);
			},
		);
	}

	private check({
		retiredOn,
		registryReference,
		beneficiary,
		url,
	}: RetirementInput): Facts {
		if (!isDay(retiredOn))
			throw invalidInput("retiredOn: write a day as 2026-09-27.", "retiredOn");
		const today = new Date(this.clock.now()).toISOString().slice(0, 10);
		if (retiredOn > today)
			throw invalidInput(
				`retiredOn: ${retiredOn} is in the future. Record a retirement after the registry has carried it out.`,
				"retiredOn",
			);
		return {
			retiredOn,
			registryReference: requiredText(
				registryReference,
				"registryReference",
				LENGTHS.name,
			),
			beneficiary: requiredText(beneficiary, "beneficiary", LENGTHS.name),
			url: optionalUrl(url, "url", LENGTHS.url, ["https"]),
		};
	}

	private async store(
		scope: TenantScope,
		found: CreditBatch,
		range: SerialRange,
		facts: Facts,
	): Promise<string> {
		const batch = await this.batches.lock(found.id);
		if (!batch) throw new Error(`The batch ${found.id} vanished`);
		if (facts.retiredOn < `${batch.vintage}-01-01`) {
			throw invalidInput(
				`retiredOn: credits of vintage ${batch.vintage} can't have been retired on ${facts.retiredOn}.`,
				"retiredOn",
			);
		}
		const grams = gramsOf(batch, range);
		const claims = await this.requireRetirable(batch, range, grams);
		const retirement = this.newRetirement(scope, batch, range, grams, facts);
		const mass = grams.end - grams.start;
		if ((await this.batches.retire(batch.id, mass)) !== 1)
			throw new Error(
				`The counter of ${batch.id} has less allocated than its allocations`,
			);
		// Before the retirement, whose foreign key would share the project's row and then wait for others who share it.
		if (
			!(await this.catalogue.moveStock(batch.projectId, {
				allocatedGrams: -mass,
				retiredGrams: mass,
			}))
		)
			throw new Error(
				`The stock of ${batch.projectId} is not the sum of its batches`,
			);
		await this.retirements.insert(retirement);
		const { id, quantity, serialText, retiredOn, registryReference } =
			retirement;
		await this.audit.record(scope, {
			action: "retirement.recorded",
			subject: id,
			detail: {
				batchId: batch.id,
				serialText,
				quantity,
				retiredOn,
				registryReference,
			},
		});
		await this.observer?.retired(retirementChanges(retirement, claims));
		return id;
	}

	/** @returns who holds the grams @throws DomainError ALREADY_RETIRED, NOT_ALLOCATED */
	private async requireRetirable(
		batch: CreditBatch,
		range: SerialRange,
		grams: Interval,
	): Promise<BatchClaim[]> {
		const earlier = await this.retirements.lastWithin(
			batch.id,
			grams.start,
			grams.end,
		);
		if (earlier) {
			throw new DomainError(
				"ALREADY_RETIRED",
				`Credits of ${range.text} are retired already: ${earlier.serialText} on ${earlier.retiredOn}, reference ${earlier.registryReference} (${earlier.id}).`,
				["serials"],
			);
		}
		const claims = await this.claims.live(batch.id, grams.start, grams.end);
		const free = subtract(
			[grams],
			claims.map(({ batchStart, batchEnd }) => ({
				start: batchStart,
				end: batchEnd,
			})),
		);
		if (free.length > 0) {
			throw new DomainError(
				"NOT_ALLOCATED",
				`No order holds all of ${nameSerials(serialRangeOf(batch), free)}. Retire whole credits that are fully allocated; \`retirable\` lists them.`,
				["serials"],
			);
		}
		return claims;
	}

	private newRetirement(
		scope: TenantScope,
		batch: CreditBatch,
		range: SerialRange,
		grams: Interval,
		facts: Facts,
	): Retirement {
		return {
			id: this.ids.next("retirement"),
			batchId: batch.id,
			projectId: batch.projectId,
			startGram: grams.start,
			endGram: grams.end,
			serialText: range.text,
			quantity: range.quantity,
			...facts,
			recordedAt: toDbTime(this.clock.now()),
			recordedBy: scope.actor.id,
		};
	}
}

function isDay(text: string): boolean {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
		? new Date(`${text}T00:00:00Z`)
		: undefined;
	return (
		day !== undefined &&
		!Number.isNaN(day.getTime()) &&
		day.toISOString().startsWith(text)
	);
}
