import { categoryOfModel } from "../fleet/category.js";
import type { DeviceCategory } from "../fleet/device-category.js";
import {
	manufacturerOfModel,
	normaliseManufacturer,
} from "../fleet/manufacturer.js";
import { type Build, buildOf } from "./device-build.js";
import type { DeviceSpecs } from "./estimator.js";
import { type NameParts, readName } from "./name-parts.js";
import { screenOfName } from "./screen-of-name.js";

/** What is known of a device, in the terms that the estimator compares. */
export type DeviceTraits = {
	/** In the product's spelling; "" when neither stated nor given away by the name. */
	manufacturer: string;
	category: DeviceCategory;
	/** Product family: "thinkpad", "optiplex", or what the name begins with. */
	family: string;
	/** Letters before the model's number: the "t" of T490. */
	series: string;
	/** The name's mark of its generation, shared by models of about the same age: "thinkpad ?9?". Undefined when it has none. */
	generation: string | undefined;
	build: Build;
	/** An AMD processor, by the name. */
	amd: boolean;
	weightGrams: number | undefined;
	screenMilliInches: number | undefined;
};

const AMD =
	/\bamd\b|\d(?:acl|ast|api|are|alc|abr)\b|\b[aelt]\d[4-9]5s?\b|\bm[67]\d?5/;

/** Families whose generations are marked in the number's middle digit run apart from one another. */
function generationOf(
	category: DeviceCategory,
	{ family, series, digits, revision, processor, ordinal }: NameParts,
): string | undefined {
	if (processor !== "") return `processor ${processor}`;
	if (category === "MONITOR") {
		if (revision !== "") return `-${revision.charAt(0)}?`;
		return digits.length === 4 ? "four digits" : undefined;
	}
	const line =
		category === "NOTEBOOK"
			? family === "thinkpad"
				? "thinkpad"
				: "number"
			: series === "m"
				? "m"
				: "number";
	if (digits.length === 4) return `${line} ??${digits.charAt(2)}?`;
	if (digits.length === 3) return `${line} ?${digits.charAt(1)}?`;
	if (digits.length === 2 && category !== "NOTEBOOK")
		return `${line} ?${digits.charAt(1)}`;
	if (digits.length === 2 && line === "thinkpad" && series !== "")
		return /^[pw]$/.test(series) && /^[57]/.test(digits)
			? `${line} ${series}?${digits.charAt(1)}`
			: `${line} two digits${ordinal === "" ? "" : `, ${ordinal}`}`;
	if (digits.length === 1 && line !== "thinkpad") return "one digit";
	return ordinal === "" ? undefined : `ordinal ${ordinal}`;
}

/**
 * The traits of a device.
 * @returns undefined when its category is neither stated nor given away by its name
 */
export function traitsOf(specs: DeviceSpecs): DeviceTraits | undefined {
	const name = specs.name ?? "";
	const category = specs.category ?? categoryOfModel(name);
	if (category === undefined) return undefined;
	const parts = readName(name);
	const stated = normaliseManufacturer(specs.manufacturer ?? "");
	const screenMilliInches =
		specs.screenMilliInches ?? screenOfName(category, parts);
	return {
		manufacturer: stated ?? manufacturerOfModel(name) ?? "",
		category,
		family: parts.family,
		series: parts.series,
		generation: generationOf(category, parts),
		build: buildOf(category, parts, specs),
		amd: AMD.test(parts.text),
		weightGrams: specs.weightGrams,
		screenMilliInches,
	};
}
