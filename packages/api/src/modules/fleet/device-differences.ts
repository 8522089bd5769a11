import type { Device } from "./fleet.types.js";

/** What a registered device is compared by, as the API calls the fields. Spellings of one model count as the same. */
const COMPARED = [
	["modelName", "modelKey"],
	["partNumber", "partNumber"],
	["manufacturer", "manufacturer"],
	["category", "category"],
	["country", "country"],
	["purchasedOn", "purchasedOn"],
	["costCentre", "costCentre"],
	["orderReference", "orderReference"],
] as const;

/** What is stated of a device; absent is the same as null. */
export type StatedDevice = {
	readonly [Column in (typeof COMPARED)[number][1]]?: Device[Column];
};

/** The fields in which what is stated differs from the fleet; empty when registering it again would change nothing. */
export function deviceDifferences(
	stated: StatedDevice,
	device: Device,
): string[] {
	return COMPARED.flatMap(([field, column]) =>
		(stated[column] ?? null) === device[column] ? [] : [field],
	);
}
