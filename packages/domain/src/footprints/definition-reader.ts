/** What is wrong with a part of a definition. */
export type MethodFault = {
	/** Path of the field, "parameters.transport.routes.0.km.SEA"; "" for the whole. */
	field: string;
	message: string;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads an object of a definition field by field and notes every fault with its path, so that all of them can be told at once.
 * What is returned for a faulty field is a stand-in that nobody sees: a definition with faults is never used.
 */
export class DefinitionReader {
	private readonly read = new Set<string>();

	private constructor(
		private readonly value: Json,
		private readonly path: string,
		private readonly faults: MethodFault[],
	) {}

	static of(value: unknown, faults: MethodFault[]): DefinitionReader {
		return DefinitionReader.at(value, "", faults);
	}

	private static at(
		value: unknown,
		path: string,
		faults: MethodFault[],
	): DefinitionReader {
		if (isObject(value)) return new DefinitionReader(value, path, faults);
		faults.push({ field: path, message: "must be an object." });
		return new DefinitionReader({}, path, []);
	}

	private field(key: string): string {
		return this.path === "" ? key : `${this.path}.${key}`;
	}

	private take(key: string): unknown {
		this.read.add(key);
		return this.value[key];
	}

	fault(key: string, message: string): void {
		this.faults.push({
			field: key === "" ? this.path : this.field(key),
			message,
		});
	}

	has(key: string): boolean {
		return Object.hasOwn(this.value, key);
	}

	/** A whole number from `least` to `most`. */
	integer(key: string, least: number, most: number): number {
		const value = this.take(key);
		if (
			typeof value === "number" &&
			Number.isSafeInteger(value) &&
			value >= least &&
			value <= most
		)
			return value === 0 ? 0 : value;
		this.fault(key, `must be a whole number from ${least} to ${most}.`);
		return least;
	}

	/** A text that isn't blank, trimmed, of at most `longest` characters; `pattern` in words is `shape`. */
	text(key: string, longest: number, pattern?: RegExp, shape = ""): string {
		const value = this.take(key);
		if (typeof value !== "string" || value.trim() === "") {
			this.fault(key, "must be a text.");
			return "";
		}
		const text = value.trim();
		if (text.length > longest)
			this.fault(key, `must have at most ${longest} characters.`);
		else if (pattern !== undefined && !pattern.test(text))
			this.fault(key, `must be ${shape}.`);
		return text;
	}

	/** One of a list, oldest first: what isn't one of them is read on as the newest. */
	choice<T extends string>(key: string, allowed: readonly T[]): T {
		const value = this.take(key);
		const found = allowed.find((item) => item === value);
		if (found !== undefined) return found;
		this.fault(key, `must be ${allowed.join(" or ")}.`);
		return allowed.at(-1) as T;
	}

	object(key: string): DefinitionReader {
		return DefinitionReader.at(this.take(key), this.field(key), this.faults);
	}

	/** The objects of a list of at most `most`. */
	objects(key: string, most: number): DefinitionReader[] {
		const value = this.take(key);
		if (!Array.isArray(value) || value.length > most) {
			this.fault(key, `must be a list of at most ${most} objects.`);
			return [];
		}
		return value.map((item, index) =>
			DefinitionReader.at(item, `${this.field(key)}.${index}`, this.faults),
		);
	}

	/** Different texts of a list, each one of those allowed. */
	choices<T extends string>(key: string, allowed: readonly T[]): T[] {
		const value = this.take(key);
		const chosen = Array.isArray(value)
			? value.flatMap((item) => allowed.filter((one) => one === item))
			: [];
		if (
			!Array.isArray(value) ||
			chosen.length !== value.length ||
			new Set(chosen).size !== chosen.length
		)
			this.fault(
				key,
				`must be a list of different ones of ${allowed.join(", ")}.`,
			);
		return chosen;
	}

	/** Notes the fields that nobody read: a misspelt parameter must not pass as an absent one. */
	end(): void {
		for (const key of Object.keys(this.value))
			if (!this.read.has(key)) this.fault(key, "is not a field of a method.");
	}
}
