import { createHash } from "node:crypto";
import type { DeviceCategory } from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";

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

/** A choice as it is kept, with its end if it has one. */
export interface ModelChoice extends Record<string, SqlValue> {
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
	/** JSON of ChosenSpecs. */
	specs: string | null;
	madeAt: string;
	madeBy: string;
	withdrawnAt: string | null;
	withdrawnBy: string | null;
}

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
