import type { ErrorCode } from "@tonnetrace/contract";
import {
	type FleetDevice,
	type FleetField,
	fleetRowReader,
	type LeftOutReason,
} from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";
import type { NewDevice } from "./fleet.types.js";

/** Each field of the API as the column of a one-row file, so that a device is judged alike however it comes. */
const COLUMNS: readonly (readonly [keyof NewDevice, FleetField])[] = [
	["serialNumber", "SERIAL_NUMBER"],
	["modelName", "MODEL_NAME"],
	["partNumber", "PART_NUMBER"],
	["manufacturer", "MANUFACTURER"],
	["category", "CATEGORY"],
	["country", "COUNTRY"],
	["purchasedOn", "PURCHASED_ON"],
	["costCentre", "COST_CENTRE"],
	["orderReference", "ORDER_REFERENCE"],
];
const MAPPING = COLUMNS.map(([header, field], index) => ({
	index,
	header,
	field,
}));

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
	BLANK_ROW:
		"The device has neither a serial number nor anything else. Give its data.",
	VIRTUAL_MACHINE:
		"This is a virtual machine by its model or serial number; only hardware has a footprint. Leave it out.",
	PERSONAL_DEVICE:
		"This is a personal device; only the enterprise's own are registered. Leave it out.",
	RETIRED_STATE: "The device is no longer in use. Leave it out.",
};

/** In a file "NA" may stand for "not available"; in the API it is a country code, so it is handed on as one that can't be mistaken. */
const countryWord = (code: string): string => (code === "NA" ? "NAM" : code);

export type CheckedDevice =
	| { readonly device: FleetDevice }
	| { readonly errors: readonly DomainError[] };

/**
 * Makes the function that checks the devices of one request by the rules of fleet files.
 * @param today YYYY-MM-DD; later purchase dates are refused
 */
export function deviceChecker(
	today: string,
): (device: NewDevice, index: number) => CheckedDevice {
	const read = fleetRowReader(MAPPING, { dateFormat: "YEAR_FIRST", today });
	return (device, index) => {
		const fault = (code: ErrorCode, message: string, field: string) =>
			new DomainError(code, `${field}: ${message}`, [
				"devices",
				String(index),
				field,
			]);
		const row = read(
			COLUMNS.map(([field]) =>
				field === "country"
					? countryWord(device.country)
					: (device[field] ?? ""),
			),
		);
		if (row.kind === "DEVICE") return { device: row.device };
		if (row.kind === "LEFT_OUT")
			return {
				errors: [
					fault("DEVICE_LEFT_OUT", LEFT_OUT[row.reason], "serialNumber"),
				],
			};
		return {
			errors: row.errors.map(({ column, code, message }) =>
				fault(code, message, column),
			),
		};
	};
}
