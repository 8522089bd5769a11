import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { ModelChoice, ModelChoiceRow } from "./model-choice.js";

const COLUMNS =
	"c.id, c.choiceKey, c.ordinal, c.modelName, c.modelKey, c.manufacturer, c.partNumber, c.category, c.kind, c.modelId, c.estimator, c.specs, c.madeAt, c.madeBy, w.withdrawnAt, w.withdrawnBy";
const CHOICES =
	"model_choice c LEFT JOIN model_choice_withdrawal w ON w.tenantId = c.tenantId AND w.choiceId = c.id";
const LIST = 1_000;

/** A tenant's choices. Rows are added and read; there is no way to change one. */
export class ModelChoiceRepository extends TenantRepository {
	page(request: PageRequest): Promise<Page<ModelChoice>> {
		return keysetPage<ModelChoice>(
			(sql, values) => this.rows(sql, values),
			{
				select: COLUMNS,
				from: CHOICES,
				where: ["c.tenantId = :tenantId"],
				parameters: {},
				sortKey: "c.madeAt",
				idKey: "c.id",
				direction: "DESC",
			},
			request,
		);
	}

	byId(id: string): Promise<ModelChoice | undefined> {
		return this.first<ModelChoice>(
			`SELECT ${COLUMNS} FROM ${CHOICES} WHERE c.tenantId = :tenantId AND c.id = :id`,
			{ id },
		);
	}

	/** The choices in force under any of the keys. */
	inForce(choiceKeys: readonly string[]): Promise<ModelChoice[]> {
		return this.listed(choiceKeys, "AND w.withdrawnAt IS NULL");
	}

	/** Every choice under any of the keys, withdrawn ones too. */
	ofKeys(choiceKeys: readonly string[]): Promise<ModelChoice[]> {
		return this.listed(choiceKeys, "");
	}

	private async listed(
		choiceKeys: readonly string[],
		condition: string,
	): Promise<ModelChoice[]> {
		const distinct = [...new Set(choiceKeys)];
		const found: ModelChoice[] = [];
		for (let from = 0; from < distinct.length; from += LIST)
			found.push(
				...(await this.rows<ModelChoice>(
					`SELECT ${COLUMNS} FROM ${CHOICES} WHERE c.tenantId = :tenantId AND c.choiceKey IN (:some) ${condition}`,
					{ some: distinct.slice(from, from + LIST) },
				)),
			);
		return found;
	}

	/** The last choice under the key, in force or withdrawn. */
	async last(choiceKey: string): Promise<ModelChoice | undefined> {
		return this.first<ModelChoice>(
			`SELECT ${COLUMNS} FROM ${CHOICES} WHERE c.tenantId = :tenantId AND c.choiceKey = :choiceKey ORDER BY c.ordinal DESC LIMIT 1`,
			{ choiceKey },
		);
	}

	/** @throws the driver's duplicate-key error when another choice took the place */
	async add(choice: ModelChoiceRow): Promise<void> {
		await this.insert("model_choice", [choice]);
	}

	/** @returns false when it was withdrawn before */
	async withdraw(
		choiceId: string,
		withdrawnAt: string,
		withdrawnBy: string,
	): Promise<boolean> {
		return (
			(await this.insert(
				"model_choice_withdrawal",
				[{ choiceId, withdrawnAt, withdrawnBy }],
				"ignore",
			)) === 1
		);
	}
}
