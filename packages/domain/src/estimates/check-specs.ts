import { EstimateError } from "./estimate.error.js";
import type { DeviceSpecs } from "./estimator.js";

/** 2 t: a full rack. */
const MOST_GRAMS = 2_000_000;
/** 150 inches. */
const MOST_MILLI_INCHES = 150_000;

function checkWhole(
	value: number | undefined,
	most: number,
	path: keyof DeviceSpecs,
): void {
	if (value === undefined) return;
	if (!Number.isSafeInteger(value) || value < 1 || value > most) {
		throw new EstimateError(
			"INVALID_SPECS",
			`${path} is a whole number from 1 to ${most}, not ${value}.`,
			path,
		);
	}
}

/** @throws EstimateError INVALID_SPECS with the field */
export function checkSpecs(specs: DeviceSpecs): void {
	checkWhole(specs.weightGrams, MOST_GRAMS, "weightGrams");
	checkWhole(specs.screenMilliInches, MOST_MILLI_INCHES, "screenMilliInches");
}
