import { REFERENCE_DEVICE_MODELS } from "../../src/reference/index.js";

const COUNTRIES = ["SE", "NO", "DK", "FI", "IS"];
const HEADER =
	"Serial number,Model,Manufacturer,Category,Country,Purchase date,Cost centre,Order reference\n";
const ROWS_PER_PIECE = 2_000;
const MODELS = REFERENCE_DEVICE_MODELS.filter(({ sheet }) => sheet !== null);
/** Purchases of three years. */
const MONTHS = 36;

const pad = (value: number, digits: number) =>
	String(value).padStart(digits, "0");

const at = <T>(values: readonly T[], index: number): T =>
	values[index % values.length] as T;

function fleetRow(index: number) {
	const { name, manufacturer, category } = at(MODELS, index);
	const month = index % MONTHS;
	return {
		serialNumber: `PF${pad(index, 7)}X`,
		modelName: name,
		manufacturer,
		category,
		country: at(COUNTRIES, index),
		purchasedOn: `${2023 + Math.floor(month / 12)}-${pad(1 + (month % 12), 2)}-${pad(1 + (index % 28), 2)}`,
		costCentre: `CC-${index % 40}`,
		orderReference: `PO-${Math.floor(index / 500)}`,
	};
}

/** So many devices of the reference catalogue's models, bought in three years and used in five countries. */
export const fleetRows = (count: number) =>
	Array.from({ length: count }, (_, index) => fleetRow(index));

/** The same as a fleet file, made while it is read. */
export async function* fleetFile(rows: number): AsyncGenerator<Buffer> {
	yield Buffer.from(HEADER);
	for (let from = 0; from < rows; from += ROWS_PER_PIECE) {
		let piece = "";
		const end = Math.min(rows, from + ROWS_PER_PIECE);
		for (let index = from; index < end; index++)
			piece += `${Object.values(fleetRow(index)).join(",")}\n`;
		yield Buffer.from(piece);
	}
}
