import { countryCode } from "./country.js";
import { FLEET_FIELDS, FLEET_LIMITS, type FleetField } from "./fleet-field.js";
import type {
	FleetMapping,
	FleetRow,
	FleetRowIssue,
	FleetRowOptions,
} from "./fleet-row.js";
import { type FleetRowCode, fleetRowText } from "./fleet-row-codes.js";
import { leftOutReason } from "./left-out.js";
import { isPlaceholderName } from "./manufacturer.js";
import { type ModelReading, readModel } from "./model-reading.js";
import { type DateReading, readPurchaseDate } from "./purchase-date.js";
import { clipValue } from "./row-issue.js";
import { readSerialNumber } from "./serial-number.js";
import { tidy } from "./text.js";

type CountryReading =
	| { readonly country: string }
	| { readonly code: FleetRowCode };

/** Results a memory keeps: a fleet has few models, countries and dates. */
const MEMORY_SIZE = 5_000;

/** Remembers results by key; forgets all of them when full, so memory stays bounded. */
class Memory<T> {
	private readonly known = new Map<string, T>();

	get(key: string, compute: () => T): T {
		const hit = this.known.get(key);
		if (hit !== undefined) return hit;
		const value = compute();
		if (this.known.size >= MEMORY_SIZE) this.known.clear();
		this.known.set(key, value);
		return value;
	}
}

/** A row's cells by field, and the faults found in them. */
class Row {
	readonly errors: FleetRowIssue[] = [];

	constructor(
		private readonly cells: readonly string[],
		private readonly columns: ReadonlyMap<FleetField, FleetMapping[number]>,
	) {}

	/** The field's cell, trimmed; empty when no column or cell gives it. */
	get(field: FleetField): string {
		const column = this.columns.get(field);
		return column === undefined ? "" : (this.cells[column.index]?.trim() ?? "");
	}

	get isBlank(): boolean {
		return this.cells.every((cell) => cell.trim() === "");
	}

	refuse(field: FleetField, code: FleetRowCode): void {
		this.errors.push({
			column: this.columns.get(field)?.header ?? "",
			code,
			value: clipValue(this.get(field)),
			message: fleetRowText(code),
		});
	}

	/** An optional text within its limit. */
	text(field: FleetField, limit: number): string | undefined {
		const value = tidy(this.get(field));
		if (value.length > limit) this.refuse(field, "FIELD_TOO_LONG");
		return value === "" ? undefined : value;
	}
}

/** Reads rows of one file under one mapping. */
class FleetRowReader {
	private readonly columns: ReadonlyMap<FleetField, FleetMapping[number]>;
	private readonly models = new Memory<ModelReading>();
	private readonly countries = new Memory<CountryReading>();
	private readonly days = new Memory<DateReading>();

	constructor(
		mapping: FleetMapping,
		private readonly options: FleetRowOptions,
	) {
		this.columns = new Map(
			FLEET_FIELDS.flatMap((field) => {
				const column = mapping.find((candidate) => candidate.field === field);
				return column === undefined ? [] : [[field, column] as const];
			}),
		);
	}

	read(cells: readonly string[]): FleetRow {
		const row = new Row(cells, this.columns);
		if (row.isBlank) return { kind: "LEFT_OUT", reason: "BLANK_ROW" };
		const reason = leftOutReason({
			serial: row.get("SERIAL_NUMBER"),
			model: row.get("MODEL_NAME"),
			manufacturer: row.get("MANUFACTURER"),
			category: row.get("CATEGORY"),
			virtual: row.get("VIRTUAL"),
			ownership: row.get("OWNERSHIP"),
			state: row.get("STATE"),
		});
		return reason === undefined
			? this.readDevice(row)
			: { kind: "LEFT_OUT", reason };
	}

	/** All faults of a row are found at once, so that a file needs correcting once. */
	private readDevice(row: Row): FleetRow {
		const serial = readSerialNumber(row.get("SERIAL_NUMBER"));
		if ("code" in serial) row.refuse("SERIAL_NUMBER", serial.code);
		const model = this.model(row);
		for (const { field, code } of model.faults) row.refuse(field, code);
		const place = this.country(row.get("COUNTRY"));
		if ("code" in place) row.refuse("COUNTRY", place.code);
		const day = this.day(row.get("PURCHASED_ON"));
		if ("code" in day) row.refuse("PURCHASED_ON", day.code);
		const costCentre = row.text("COST_CENTRE", FLEET_LIMITS.costCentre);
		const orderReference = row.text(
			"ORDER_REFERENCE",
			FLEET_LIMITS.orderReference,
		);
		if (
			row.errors.length > 0 ||
			"code" in serial ||
			"code" in place ||
			"code" in day ||
			model.category === undefined
		)
			return { kind: "REFUSED", errors: row.errors };
		return {
			kind: "DEVICE",
			device: {
				serialNumber: serial.serialNumber,
				serialKey: serial.serialKey,
				modelName: model.modelName,
				modelKey: model.modelKey,
				partNumber: model.partNumber,
				manufacturer: model.manufacturer,
				category: model.category,
				country: place.country,
				purchasedOn: day.date,
				costCentre,
				orderReference,
			},
		};
	}

	private model(row: Row): ModelReading {
		const model = row.get("MODEL_NAME");
		const part = row.get("PART_NUMBER");
		const maker = row.get("MANUFACTURER");
		const category = row.get("CATEGORY");
		return this.models.get(`${model}\0${part}\0${maker}\0${category}`, () =>
			readModel(model, part, maker, category, this.options.defaultCategory),
		);
	}

	/** "NA" alone is also written for "not available" and for North America, so it isn't taken for Namibia. */
	private country(text: string): CountryReading {
		return this.countries.get(text, () => {
			const { defaultCountry } = this.options;
			if (/^na$/i.test(text)) return { code: "COUNTRY_AMBIGUOUS" };
			if (isPlaceholderName(text))
				return defaultCountry
					? { country: defaultCountry }
					: { code: "COUNTRY_MISSING" };
			const country = countryCode(text);
			return country === undefined ? { code: "COUNTRY_UNKNOWN" } : { country };
		});
	}

	private day(text: string): DateReading {
		const { dateFormat, today } = this.options;
		return this.days.get(text, () => readPurchaseDate(text, dateFormat, today));
	}
}

/**
 * Makes the function that reads a file's rows. Use one for a whole file: what repeats from row to row (models, countries, dates)
 * is read once.
 */
export function fleetRowReader(
	mapping: FleetMapping,
	options: FleetRowOptions,
): (cells: readonly string[]) => FleetRow {
	const reader = new FleetRowReader(mapping, options);
	return (cells) => reader.read(cells);
}

/** Reads one row of a fleet file. For a whole file make a reader once (fleetRowReader): it is faster. */
export function toFleetRow(
	cells: readonly string[],
	mapping: FleetMapping,
	options: FleetRowOptions,
): FleetRow {
	return new FleetRowReader(mapping, options).read(cells);
}
