import { readDate } from "../fleet/purchase-date.js";
import { clipValue, type RowIssue } from "../fleet/row-issue.js";
import { lettersAndDigits, tidy } from "../fleet/text.js";
import { parseSerialRange } from "../serials/parse-serial-range.js";
import { SerialError } from "../serials/serial.error.js";
import type { Registry, SerialRange } from "../serials/serial-range.js";
import type { ListedCredits, ListedStatus } from "./listed-credits.js";
import type { RegistryHeader } from "./recognise-registry-header.js";
import type { RegistryField } from "./registry-columns.js";
import type { RegistryRowCode } from "./registry-row-codes.js";

export type RegistryRowIssue = RowIssue<RegistryRowCode>;

/** A row is either compared, or told why not. */
export type RegistryRow =
	| { listed: ListedCredits; issue: null }
	| { listed: null; issue: RegistryRowIssue };

export type RegistryRowOptions = {
	/** What rows are that tell neither a status nor a day of retirement; null: such rows are refused. */
	unstated: ListedStatus | null;
	/** The registry that wrote the file, where no column says it. */
	registry?: Registry;
};

/** Thrown within a row and told as its issue. */
class RowFault extends Error {
	constructor(
		readonly code: RegistryRowCode,
		readonly field: RegistryField,
		message: string,
	) {
		super(message);
	}
}

const REGISTRY_NAMES: ReadonlyMap<string, Registry> = new Map(
	(
		[
			["CDM", ["cdm", "clean development mechanism"]],
			["VERRA", ["verra", "verra vcs", "vcs", "verified carbon standard"]],
			["GOLD_STANDARD", ["gold standard", "gs", "gold standard foundation"]],
			["ACR", ["acr", "american carbon registry"]],
			["CAR", ["car", "climate action reserve"]],
			["PURO", ["puro", "puro.earth", "puro registry"]],
			["ISOMETRIC", ["isometric"]],
			["OTHER", ["art", "art trees"]],
		] as const
	).flatMap(([registry, names]) =>
		names.map((name) => [lettersAndDigits(name), registry] as const),
	),
);

const STATUS_WORDS: readonly (readonly [RegExp, ListedStatus])[] = [
	[/^(?:voluntary|retire)/, "RETIRED"],
	[/^(?:cancel|invalidat|revoke|void|buffercancel)/, "CANCELLED"],
	[/^(?:held|active|available|onhold|intransit|buffer|outstanding)/, "HELD"],
	[/^issu/, "ISSUED"],
];

const CER_TYPES: Readonly<Record<string, number>> = {
	cer: 5,
	tcer: 6,
	lcer: 7,
};

/** Makes the reader of one file's rows. */
export function registryRowReader(
	header: RegistryHeader,
	options: RegistryRowOptions,
): (row: number, cells: readonly string[]) => RegistryRow {
	const columns = new Map(
		header.columns.flatMap(({ field, ...column }) =>
			field === null ? [] : [[field, column] as const],
		),
	);
	return (row, cells) => {
		const cell = (field: RegistryField): string =>
			(cells[columns.get(field)?.index ?? -1] ?? "").trim();
		try {
			return {
				listed: { row, ...readCells(cell, header, options) },
				issue: null,
			};
		} catch (error) {
			if (!(error instanceof RowFault)) throw error;
			const { code, field, message } = error;
			const column = columns.get(field)?.header ?? "";
			return {
				listed: null,
				issue: { column, code, value: clipValue(cell(field)), message },
			};
		}
	};
}

type Cell = (field: RegistryField) => string;

function readCells(
	cell: Cell,
	header: RegistryHeader,
	options: RegistryRowOptions,
): Omit<ListedCredits, "row"> {
	const status = statusOf(cell, header, options);
	const settled = status === "RETIRED" || status === "CANCELLED";
	return {
		range: rangeOf(cell, options.registry),
		quantity: quantityOf(cell("QUANTITY")),
		status,
		date: settled ? dateOf(cell, header.source?.monthFirst === true) : null,
		beneficiary:
			status === "RETIRED" ? tidy(cell("BENEFICIARY")) || null : null,
	};
}

function rangeOf(cell: Cell, registry: Registry | undefined): SerialRange {
	const text = cell("SERIAL") || blockText(cell);
	if (text === "")
		throw new RowFault(
			"SERIAL_MISSING",
			"SERIAL",
			"The row has no serial number.",
		);
	const stated = REGISTRY_NAMES.get(lettersAndDigits(cell("REGISTRY")));
	const range = parsed(text, stated ?? registry);
	for (const [field, end] of [
		["FIRST", range.first],
		["LAST", range.last],
	] as const)
		if (/^\d+$/.test(cell(field)) && Number(cell(field)) !== end)
			throw new RowFault(
				"ENDS_DISAGREE",
				field,
				`The column says ${cell(field)}, the serial number ${range.text} says ${end}.`,
			);
	return range;
}

function parsed(text: string, registry: Registry | undefined): SerialRange {
	try {
		return parseSerialRange(text, registry);
	} catch (error) {
		if (!(error instanceof SerialError)) throw error;
		throw new RowFault(
			"SERIAL_UNREADABLE",
			"SERIAL",
			`${error.message} (at character ${error.position + 1})`,
		);
	}
}

/** The CDM's report has a block's parts in columns of their own; other units than CERs give no text. */
function blockText(cell: Cell): string {
	const type = CER_TYPES[cell("UNIT_TYPE").toLowerCase()];
	if (cell("PARTY") === "") return "";
	if (type === undefined)
		throw new RowFault(
			"SERIAL_UNREADABLE",
			"UNIT_TYPE",
			"Only CERs, tCERs and lCERs are credits of the CDM.",
		);
	const period = cell("PERIOD");
	const parts = [cell("PARTY"), type, cell("FIRST"), cell("LAST")];
	return [...parts, period, period, 0, cell("PROJECT")].join("-");
}

/** "20,745", "20 745" and "20745.0" are the same; tonnes in parts are no credits. */
function quantityOf(text: string): number | null {
	if (text === "") return null;
	const digits = text.replace(/(?<=\d)[,' \u00a0](?=\d{3}(?!\d))/g, "");
	const whole = /^(\d{1,15})(?:\.0+)?$/.exec(digits)?.[1];
	if (whole === undefined)
		throw new RowFault(
			"QUANTITY_UNREADABLE",
			"QUANTITY",
			"Credits are counted in whole numbers: 20,745 or 20745.",
		);
	return Number(whole);
}

function statusOf(
	cell: Cell,
	{ source }: RegistryHeader,
	{ unstated }: RegistryRowOptions,
): ListedStatus {
	const word = lettersAndDigits(cell("STATUS"));
	if (word !== "") {
		const known = STATUS_WORDS.find(([pattern]) => pattern.test(word))?.[1];
		if (known === "CANCELLED" && source?.cancellationRetires) return "RETIRED";
		if (known !== undefined) return known;
	} else if (cell("RETIRED_ON") !== "") {
		return "RETIRED";
	} else {
		const assumed = source?.unstated ?? unstated;
		if (assumed !== null) return assumed;
	}
	throw new RowFault(
		"STATUS_UNKNOWN",
		"STATUS",
		"The row doesn't tell whether the credits are held, retired or cancelled.",
	);
}

function dateOf(cell: Cell, monthFirst: boolean): string | null {
	const field = cell("RETIRED_ON") === "" ? "STATUS_DATE" : "RETIRED_ON";
	if (cell(field) === "") return null;
	const reading = readDate(cell(field), monthFirst ? "MONTH_FIRST" : "AUTO");
	if ("date" in reading) return reading.date;
	if (reading.code === "DATE_MISSING") return null;
	throw reading.code === "DATE_AMBIGUOUS"
		? new RowFault(
				"DATE_AMBIGUOUS",
				field,
				"The date can mean two days: write it as yyyy-mm-dd.",
			)
		: new RowFault("DATE_UNREADABLE", field, "This is not a date.");
}
