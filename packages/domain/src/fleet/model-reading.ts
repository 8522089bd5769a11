import { categoryOfModel, categoryOfWord } from "./category.js";
import type { DeviceCategory } from "./device-category.js";
import { FLEET_LIMITS, type FleetField } from "./fleet-field.js";
import type { FleetRowCode } from "./fleet-row-codes.js";
import { readMachineType } from "./machine-type.js";
import {
	isPlaceholderName,
	manufacturerOfModel,
	normaliseManufacturer,
} from "./manufacturer.js";
import { normaliseModelName } from "./model-name.js";
import { tidy } from "./text.js";

/** What the model's cells say together. Rows of one model share it, so a reader keeps it from row to row. */
export interface ModelReading {
	readonly modelName: string;
	readonly modelKey: string;
	readonly partNumber?: string;
	readonly manufacturer?: string;
	readonly category?: DeviceCategory;
	readonly faults: readonly {
		readonly field: FleetField;
		readonly code: FleetRowCode;
	}[];
}

function categoryFault(word: string): FleetRowCode {
	return isPlaceholderName(word) ? "CATEGORY_MISSING" : "CATEGORY_UNKNOWN";
}

/**
 * Reads model, part number, manufacturer and category. A machine type in the model's place is kept as the name and taken
 * as the part number too. The category is the stated one, else the model family's, else the default: a word that isn't
 * understood never stands for one.
 */
export function readModel(
	modelCell: string,
	partCell: string,
	manufacturerCell: string,
	categoryCell: string,
	defaultCategory: DeviceCategory | null | undefined,
): ModelReading {
	const faults: { field: FleetField; code: FleetRowCode }[] = [];
	const check = (field: FleetField, text: string, limit: number) => {
		if (text.length > limit) faults.push({ field, code: "FIELD_TOO_LONG" });
	};
	const named = tidy(modelCell);
	const stated = isPlaceholderName(partCell) ? "" : tidy(partCell);
	const modelName = isPlaceholderName(named) && stated !== "" ? stated : named;
	const manufacturer =
		normaliseManufacturer(manufacturerCell) ?? manufacturerOfModel(modelName);
	if (modelName === "")
		faults.push({ field: "MODEL_NAME", code: "MODEL_MISSING" });
	else if (isPlaceholderName(modelName))
		faults.push({ field: "MODEL_NAME", code: "MODEL_PLACEHOLDER" });
	const lenovo = manufacturer === undefined || manufacturer === "Lenovo";
	const machineType = lenovo ? readMachineType(modelName) : undefined;
	const partNumber = stated || machineType?.partNumber;
	check("MODEL_NAME", modelName, FLEET_LIMITS.model);
	check("PART_NUMBER", partNumber ?? "", FLEET_LIMITS.partNumber);
	check("MANUFACTURER", manufacturer ?? "", FLEET_LIMITS.manufacturer);
	const category =
		categoryOfWord(categoryCell) ??
		categoryOfModel(modelName) ??
		defaultCategory ??
		undefined;
	if (category === undefined)
		faults.push({ field: "CATEGORY", code: categoryFault(categoryCell) });
	return {
		modelName,
		modelKey: normaliseModelName(modelName, manufacturer),
		partNumber,
		manufacturer,
		category,
		faults,
	};
}
