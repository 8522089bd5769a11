import {
	type DeviceCategory,
	manufacturerOfModel,
	normaliseManufacturer,
	normaliseModelName,
} from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import { DomainError, invalidInput, notFound } from "../../platform/errors.js";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import { isIdOf } from "../../platform/ids.js";
import { optionalText, requiredText } from "../../platform/text-input.js";
import {
	type EstimatorService,
	type KnownSpecs,
	noEstimator,
} from "../estimates/index.js";
import { currentSheet } from "./footprint.service.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import {
	type ChosenFor,
	type ModelChoiceKind,
	type ModelChoiceRow,
	specsOfChoice,
} from "./model-choice.js";
import { sheetRefusal } from "./sheet-refusal.js";

/** What a person decides for a model name; `specs` or `modelId`, by kind. */
export interface NewModelChoice {
	readonly modelName: string;
	readonly manufacturer?: string | null;
	readonly partNumber?: string | null;
	readonly category: DeviceCategory;
	readonly kind: ModelChoiceKind;
	readonly modelId?: string | null;
	readonly specs?: KnownSpecs | null;
}

/** The names as devices keep them, so that a choice meets theirs. */
export interface ChoiceNames {
	readonly modelName: string;
	readonly chosenFor: ChosenFor;
}

/** What was checked and will be kept. */
export type CheckedChoice = Pick<
	ModelChoiceRow,
	"kind" | "modelId" | "estimator" | "specs"
>;

/** @throws DomainError INVALID_INPUT */
export function namesOf(input: NewModelChoice): ChoiceNames {
	const modelName = requiredText(
		input.modelName,
		"modelName",
		LENGTHS.modelName,
	);
	const stated = optionalText(
		input.manufacturer,
		"manufacturer",
		LENGTHS.manufacturer,
	);
	const manufacturer =
		(stated === null ? undefined : normaliseManufacturer(stated)) ??
		manufacturerOfModel(modelName);
	return {
		modelName,
		chosenFor: {
			modelKey: normaliseModelName(modelName, manufacturer),
			manufacturer: manufacturer ?? null,
			partNumber: optionalText(
				input.partNumber,
				"partNumber",
				LENGTHS.partNumber,
			),
			category: input.category,
		},
	};
}

/** Sees to it that what is chosen gives a footprint. */
export class ModelChoiceCheck {
	constructor(
		private readonly catalogue: Pick<
			ModelCatalogueService,
			"models" | "sheetsOfModels"
		>,
		private readonly estimators: Pick<EstimatorService, "inForce">,
	) {}

	/** @throws DomainError INVALID_INPUT, NOT_FOUND, ESTIMATE_NOT_POSSIBLE, CATEGORY_MISSING */
	async check(
		{ kind, modelId, specs }: NewModelChoice,
		names: ChoiceNames,
	): Promise<CheckedChoice> {
		if (kind === "ESTIMATE") {
			if (modelId)
				throw invalidInput("modelId: an estimate has no model.", "modelId");
			return this.estimate(specs ?? {}, names);
		}
		if (specs)
			throw invalidInput("specs: only an estimate is made from them.", "specs");
		return {
			kind,
			modelId: await this.usableModel(modelId ?? ""),
			estimator: null,
			specs: null,
		};
	}

	private async estimate(
		specs: KnownSpecs,
		{ modelName, chosenFor }: ChoiceNames,
	): Promise<CheckedChoice> {
		const estimator = await this.estimators.inForce(null);
		if (!estimator) throw noEstimator();
		const checked = {
			kind: "ESTIMATE",
			modelId: null,
			estimator: estimator.version,
			specs: canonicalJson(specs),
		} as const;
		try {
			estimator.estimates.estimate(
				specsOfChoice({ ...chosenFor, ...checked, modelName }),
			);
			return checked;
		} catch (error) {
			throw belowSpecs(error);
		}
	}

	private async usableModel(modelId: string): Promise<string> {
		const known = isIdOf("model", modelId)
			? (await this.catalogue.models([modelId])).get(modelId)
			: undefined;
		if (!known) throw notFound("device model", ["modelId"]);
		const sheet = currentSheet(await this.catalogue.sheetsOfModels([modelId]));
		const refusal = sheet
			? sheetRefusal(sheet)
			: "it has no published sheet with a mean.";
		if (refusal)
			throw invalidInput(
				`modelId: ${known.name} gives no footprint: ${refusal}`,
				"modelId",
			);
		return modelId;
	}
}

const SPECS = new Set(["category", "weightKg", "screenInches", "formFactor"]);

/** A fault of what is known of the model, where it stands in the input. */
function belowSpecs(error: unknown): unknown {
	if (!(error instanceof DomainError)) return error;
	const [first = ""] = error.field ?? [];
	return SPECS.has(first)
		? new DomainError(error.code, error.message, ["specs", first])
		: error;
}
