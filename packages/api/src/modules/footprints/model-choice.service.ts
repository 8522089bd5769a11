import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { isDuplicateKey } from "../../platform/database/faults.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { DomainError, forbidden, notFound } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { ASSIGN_MISSING_JOB, type FleetService } from "../fleet/index.js";
import { choiceKeyOf, devicesOf, type ModelChoice } from "./model-choice.js";
import { canChooseModels } from "./model-choice.policy.js";
import type { ModelChoiceRepository } from "./model-choice.repository.js";
import {
	type CheckedChoice,
	type ChoiceNames,
	type ModelChoiceCheck,
	type NewModelChoice,
	namesOf,
} from "./model-choice-check.js";

export interface ModelChoiceParts {
	readonly database: Database;
	readonly scope: TenantScope;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly jobs: JobQueue;
	readonly clock: Clock;
	readonly ids: IdSource;
	readonly choices: ModelChoiceRepository;
	readonly fleet: Pick<
		FleetService,
		"assignMissing" | "clearFootprints" | "countedByName"
	>;
	readonly check: ModelChoiceCheck;
}

/** What people of a tenant decide for models that the catalogue can't tell. Choices are kept for ever; nothing is guessed. */
export class ModelChoiceService {
	constructor(private readonly parts: ModelChoiceParts) {}

	/** Newest first. */
	page(request: PageRequest): Promise<Page<ModelChoice>> {
		return this.parts.choices.page(request);
	}

	/** The choices in force, by key; one statement. */
	async inForce(
		choiceKeys: readonly string[],
	): Promise<Map<string, ModelChoice>> {
		const found = await this.parts.choices.inForce(choiceKeys);
		return new Map(found.map((choice) => [choice.choiceKey, choice]));
	}

	async find(id: string): Promise<ModelChoice | undefined> {
		return isIdOf("modelChoice", id) ? this.parts.choices.byId(id) : undefined;
	}

	/** By choice id, how many devices have their footprint by it; one statement. */
	async devicesOf(
		choices: readonly ModelChoice[],
	): Promise<Map<string, number>> {
		const groups = await this.parts.fleet.countedByName(
			choices.map(({ modelKey }) => modelKey),
		);
		return new Map(
			choices.map((choice) => [
				choice.id,
				groups
					.filter(
						(group) =>
							group.modelKey === choice.modelKey &&
							group.manufacturer === choice.manufacturer &&
							group.category === choice.category &&
							group.modelId === choice.modelId &&
							(choice.partNumber === null ||
								group.partNumber === choice.partNumber),
					)
					.reduce((sum, { devices }) => sum + devices, 0),
			]),
		);
	}

	/**
	 * Keeps the choice, and gives the devices that it is for their footprint; those that come later get it too.
	 * @throws DomainError FORBIDDEN, INVALID_INPUT, NOT_FOUND, MODEL_CHOICE_EXISTS, ESTIMATE_NOT_POSSIBLE
	 */
	async make(
		input: NewModelChoice,
		idempotencyKey: string,
	): Promise<ModelChoice> {
		this.requireRight();
		const { database, idempotency, scope } = this.parts;
		const named = namesOf(input);
		const checked = await this.parts.check.check(input, named);
		const id = await database.patiently(() =>
			idempotency.once(scope, "modelChoiceMake", idempotencyKey, input, () =>
				this.keep(named, checked),
			),
		);
		return this.existing(id);
	}

	private async keep(
		{ modelName, chosenFor }: ChoiceNames,
		checked: CheckedChoice,
	): Promise<string> {
		const { choices, ids, clock, scope, audit, fleet, jobs } = this.parts;
		const choiceKey = choiceKeyOf(chosenFor);
		const last = await choices.last(choiceKey);
		if (last && last.withdrawnAt === null) throw exists();
		const id = ids.next("modelChoice");
		try {
			await choices.add({
				id,
				choiceKey,
				ordinal: (last?.ordinal ?? 0) + 1,
				modelName,
				...chosenFor,
				...checked,
				madeAt: toDbTime(clock.now()),
				madeBy: scope.actor.id,
			});
		} catch (error) {
			if (isDuplicateKey(error)) throw exists();
			throw error;
		}
		const devices = await fleet.assignMissing(devicesOf(chosenFor));
		// Devices that are registered at this moment were asked for before there was a choice.
		await jobs.enqueue({
			kind: ASSIGN_MISSING_JOB,
			ownerTenantId: scope.tenantId,
			payload: {},
		});
		await audit.record(scope, {
			action: "modelChoice.made",
			subject: id,
			detail: {
				kind: checked.kind,
				modelName,
				modelId: checked.modelId,
				estimator: checked.estimator,
				devices,
			},
		});
		return id;
	}

	/**
	 * Ends the choice: its devices go back to having no footprint, but for those under an order or in an open quote. To withdraw
	 * a withdrawn choice takes it from those that have come free since.
	 * @throws DomainError FORBIDDEN, NOT_FOUND
	 */
	async withdraw(
		choiceId: string,
		idempotencyKey: string,
	): Promise<ModelChoice> {
		this.requireRight();
		const { database, idempotency, scope } = this.parts;
		const id = await database.patiently(() =>
			idempotency.once(
				scope,
				"modelChoiceWithdraw",
				idempotencyKey,
				{ choiceId },
				() => this.end(choiceId),
			),
		);
		return this.existing(id);
	}

	private async end(choiceId: string): Promise<string> {
		const { choices, clock, scope, audit, fleet } = this.parts;
		const choice = await this.find(choiceId);
		if (!choice) throw notFound("model choice", ["choiceId"]);
		await choices.withdraw(choiceId, toDbTime(clock.now()), scope.actor.id);
		const names = devicesOf(choice);
		const freed = await fleet.clearFootprints(names, choice);
		// Another choice may be in force for some of them, and the catalogue may know the model by now.
		const devices = freed - (await fleet.assignMissing(names));
		await audit.record(scope, {
			action: "modelChoice.withdrawn",
			subject: choiceId,
			detail: { devices },
		});
		return choiceId;
	}

	private async existing(id: string): Promise<ModelChoice> {
		const choice = await this.parts.choices.byId(id);
		if (!choice) throw new Error(`There is no model choice ${id}`);
		return choice;
	}

	private requireRight(): void {
		if (!canChooseModels(this.parts.scope.actor))
			throw forbidden(
				"Members and administrators of the tenant choose models for their devices.",
			);
	}
}

const exists = () =>
	new DomainError(
		"MODEL_CHOICE_EXISTS",
		"A choice for this model is in force. Withdraw it, then choose again.",
		["modelName"],
	);
