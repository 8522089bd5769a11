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

function line(index: number): string {
	const model = MODELS[index % MODELS.length];
	const month = index % MONTHS;
	const purchasedOn = `${2023 + Math.floor(month / 12)}-${pad(1 + (month % 12), 2)}-${pad(1 + (index % 28), 2)}`;
	return `PF${pad(index, 7)}X,${model?.name},Lenovo,${model?.category},${COUNTRIES[index % COUNTRIES.length]},${purchasedOn},CC-${index % 40},PO-${Math.floor(index / 500)}\n`;
}

/** A fleet file of so many devices over the reference catalogue's models, made while it is read. */
export async function* fleetFile(rows: number): AsyncGenerator<Buffer> {
	yield Buffer.from(HEADER);
	for (let from = 0; from < rows; from += ROWS_PER_PIECE) {
		let piece = "";
		const end = Math.min(rows, from + ROWS_PER_PIECE);
		for (let index = from; index < end; index++) piece += line(index);
		yield Buffer.from(piece);
	}
}
