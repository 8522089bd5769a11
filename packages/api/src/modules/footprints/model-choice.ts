import { createHash } from "node:crypto";
import type { DeviceCategory } from "@tonnetrace/domain";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { EstimateQuestion, KnownSpecs } from "../estimates/index.js";
import type { DevicesNamed } from "../fleet/index.js";

/** Which devices a choice is for: those whose model is named so. */
export interface ChosenFor {
	/** The name as it is compared. */
	readonly modelKey: string;
	readonly manufacturer: string | null;
	/** Null: whatever the part number. */
	readonly partNumber: string | null;
	readonly category: DeviceCategory;
}

export type ModelChoiceKind = "MODEL" | "ESTIMATE";

/** A choice as it is kept. */
export type ModelChoiceRow = {
	id: string;
	choiceKey: string;
	ordinal: number;
	modelName: string;
	modelKey: string;
	manufacturer: string | null;
	partNumber: string | null;
	category: DeviceCategory;
	kind: ModelChoiceKind;
	modelId: string | null;
	estimator: string | null;
	/** JSON of KnownSpecs. */
	specs: string | null;
	madeAt: string;
	madeBy: string;
};

/** A choice with its end, if it has one. */
export type ModelChoice = ModelChoiceRow & {
	withdrawnAt: string | null;
	withdrawnBy: string | null;
};

/** The key of the choice for these devices: one choice is in force under it at most. */
export const choiceKeyOf = ({
	modelKey,
	manufacturer,
	partNumber,
	category,
}: ChosenFor): string =>
	createHash("sha256")
		.update(canonicalJson([modelKey, manufacturer, partNumber, category]))
		.digest("hex");

/** The keys under which a device's choice is looked for, the more particular first. */
export const choiceKeysOf = (device: ChosenFor): string[] =>
	device.partNumber === null
		? [choiceKeyOf(device)]
		: [choiceKeyOf(device), choiceKeyOf({ ...device, partNumber: null })];

/** What a choice's estimate is made from: what was said of the model, and what its devices are called. */
export const specsOfChoice = ({
	modelName,
	manufacturer,
	category,
	specs,
}: Pick<
	ModelChoiceRow,
	"modelName" | "manufacturer" | "category" | "specs"
>): EstimateQuestion => ({
	category,
	...(JSON.parse(specs ?? "{}") as KnownSpecs),
	modelName,
	manufacturer,
});

/** Which devices a choice is for, in the fleet's terms: without a part number, whatever it is. */
export const devicesOf = ({
	modelKey,
	manufacturer,
	partNumber,
	category,
}: ChosenFor): DevicesNamed => ({
	modelKey,
	manufacturer,
	category,
	...(partNumber === null ? {} : { partNumber }),
});
