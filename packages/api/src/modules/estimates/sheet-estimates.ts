import {
	type DeviceCategory,
	type DeviceSpecs,
	EstimateError,
	type EstimatorModel,
	estimateSheet,
	type FormFactor,
	parseDecimalScaled,
	type SheetInput,
} from "@tonnetrace/domain";
import { DomainError, invalidInput } from "../../platform/errors.js";

/** What a buyer knows of a model that has no sheet. Null and left out both mean unknown. */
export interface KnownSpecs {
	readonly category?: DeviceCategory | null;
	/** Exact decimal. */
	readonly weightKg?: string | null;
	/** Exact decimal. */
	readonly screenInches?: string | null;
	readonly formFactor?: FormFactor | null;
}

/** What a sheet is estimated from. */
export interface EstimateQuestion extends KnownSpecs {
	readonly manufacturer?: string | null;
	readonly modelName?: string | null;
}

/** The sheet that a model without one would probably have, and what it was made from. */
export interface EstimatedSheet {
	readonly sheet: SheetInput;
	readonly estimate: {
		/** Version of the estimator. */
		readonly estimator: string;
		/** What was known, as the estimator read it. */
		readonly specs: Readonly<Record<string, unknown>>;
		/** What the estimate rests on, in sentences. */
		readonly explanation: readonly string[];
	};
}

/** Estimates sheets with one estimator: the same question gives the same sheet, for ever. */
export class SheetEstimates {
	constructor(private readonly model: EstimatorModel) {}

	/** The same sheet again, from what was known then as it was read. @throws EstimateError */
	again(specs: Readonly<Record<string, unknown>>): SheetInput {
		return estimateSheet(this.model, specs as DeviceSpecs).sheet;
	}

	/** @throws DomainError ESTIMATE_NOT_POSSIBLE, CATEGORY_MISSING, INVALID_INPUT with the field of the question */
	estimate(question: EstimateQuestion): EstimatedSheet {
		const specs = specsOf(question);
		try {
			const { sheet, explanation } = estimateSheet(this.model, specs);
			return {
				sheet,
				estimate: { estimator: this.model.version, specs, explanation },
			};
		} catch (error) {
			throw error instanceof EstimateError ? refusalOf(error) : error;
		}
	}
}

/** Thousandths: of a kilogram, of an inch. */
const MILLI = 3;

/** @throws DomainError INVALID_INPUT */
function thousandths(
	text: string | null | undefined,
	field: string,
): number | undefined {
	if (text == null) return undefined;
	const value = parseDecimalScaled(text, MILLI);
	if (value === null || value === 0)
		throw invalidInput(`${field}: give a number above 0, not ${text}.`, field);
	return value;
}

/** Absent keys stay absent, so that equal questions have equal inputs. */
function specsOf(question: EstimateQuestion): DeviceSpecs {
	const { category, formFactor } = question;
	const manufacturer = question.manufacturer?.trim();
	const name = question.modelName?.trim();
	const weightGrams = thousandths(question.weightKg, "weightKg");
	const screenMilliInches = thousandths(question.screenInches, "screenInches");
	return {
		...(manufacturer ? { manufacturer } : {}),
		...(name ? { name } : {}),
		...(category ? { category } : {}),
		...(formFactor ? { formFactor } : {}),
		...(weightGrams === undefined ? {} : { weightGrams }),
		...(screenMilliInches === undefined ? {} : { screenMilliInches }),
	};
}

/** The domain's names of specs as the API has them. */
const FIELDS: Readonly<Record<string, string>> = {
	manufacturer: "manufacturer",
	name: "modelName",
	category: "category",
	weightGrams: "weightKg",
	screenMilliInches: "screenInches",
	formFactor: "formFactor",
};

function refusalOf({ code, message, path }: EstimateError): DomainError {
	const field = path === undefined ? undefined : FIELDS[path];
	if (code === "CATEGORY_UNKNOWN")
		return new DomainError(
			"CATEGORY_MISSING",
			`No published sheet was found. To estimate: ${message}`,
			["category"],
		);
	if (code === "INVALID_SPECS")
		return invalidInput(message, ...(field ? [field] : []));
	return new DomainError(
		"ESTIMATE_NOT_POSSIBLE",
		`No published sheet was found. ${message}`,
		field ? [field] : undefined,
	);
}
