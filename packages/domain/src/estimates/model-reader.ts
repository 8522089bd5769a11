import { EstimateError } from "./estimate.error.js";

/** Refuses a model's file and says where. */
export function refuse(path: string, expected: string): never {
	throw new EstimateError(
		"INVALID_MODEL",
		`${path === "" ? "The file" : path} must be ${expected}.`,
		path,
	);
}

/** Reads the fields of an object of unknown content, each by its path. */
export class ModelReader {
	private readonly fields: Readonly<Record<string, unknown>>;

	constructor(
		value: unknown,
		private readonly path: string,
	) {
		if (typeof value !== "object" || value === null || Array.isArray(value))
			refuse(path, "an object");
		this.fields = value as Record<string, unknown>;
	}

	private at(field: string): string {
		return this.path === "" ? field : `${this.path}.${field}`;
	}

	text(field: string, least = 1, most = 4_000): string {
		const value = this.fields[field];
		if (
			typeof value !== "string" ||
			value.length < least ||
			value.length > most
		)
			refuse(this.at(field), `a text of ${least} to ${most} characters`);
		return value;
	}

	matching(field: string, pattern: RegExp, expected: string): string {
		const value = this.text(field, 0);
		if (!pattern.test(value)) refuse(this.at(field), expected);
		return value;
	}

	oneOf<T extends string>(field: string, values: readonly T[]): T {
		const value = this.fields[field];
		const found = values.find((known) => known === value);
		return found ?? refuse(this.at(field), `one of ${values.join(", ")}`);
	}

	whole(field: string, least: number, most: number): number {
		const value = this.fields[field];
		if (
			typeof value !== "number" ||
			!Number.isSafeInteger(value) ||
			value < least ||
			value > most
		)
			refuse(this.at(field), `a whole number from ${least} to ${most}`);
		return value;
	}

	number(field: string, least: number, most: number): number {
		const value = this.fields[field];
		if (typeof value !== "number" || !(value >= least && value <= most))
			refuse(this.at(field), `a number from ${least} to ${most}`);
		return value;
	}

	/** The value, or null where the field is null. */
	orNull<T>(field: string, read: () => T): T | null {
		return this.fields[field] === null ? null : read();
	}

	object(field: string): ModelReader {
		return new ModelReader(this.fields[field], this.at(field));
	}

	list<T>(field: string, read: (item: ModelReader) => T): T[] {
		const value = this.fields[field];
		if (!Array.isArray(value)) refuse(this.at(field), "a list");
		return value.map((item, index) =>
			read(new ModelReader(item, `${this.at(field)}[${index}]`)),
		);
	}
}
