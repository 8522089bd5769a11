/** Notes what is wrong with a value, each with its place in the document. */
export type Shape = (value: unknown, path: string, faults: string[]) => void;

const told = (value: unknown): string => {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const when =
	(holds: (value: unknown) => boolean, expected: string): Shape =>
	(value, path, faults) => {
		if (!holds(value))
			faults.push(`${path}: expected ${expected}, found ${told(value)}`);
	};

export const text = when((value) => typeof value === "string", "a text");

export const flag = when(
	(value) => typeof value === "boolean",
	"true or false",
);

/** A mass in grams, a count, a place in a list: a whole number that JSON carries exactly. */
export const whole = when(
	(value) => Number.isSafeInteger(value) && (value as number) >= 0,
	"a whole number from 0 to 2^53 − 1",
);

export const matching = (pattern: RegExp, expected: string): Shape =>
	when((value) => typeof value === "string" && pattern.test(value), expected);

export const oneOf = (...values: readonly string[]): Shape =>
	when(
		(value) => values.includes(value as string),
		values.map((value) => `"${value}"`).join(" or "),
	);

export const orNull =
	(shape: Shape): Shape =>
	(value, path, faults) => {
		if (value !== null) shape(value, path, faults);
	};

export const listOf =
	(shape: Shape): Shape =>
	(value, path, faults) => {
		if (!Array.isArray(value)) {
			faults.push(`${path}: expected a list, found ${told(value)}`);
			return;
		}
		value.forEach((item, i) => {
			shape(item, `${path}[${i}]`, faults);
		});
	};

/** Exactly these fields: what the format doesn't know could hide anything. */
export const record =
	(fields: Readonly<Record<string, Shape>>): Shape =>
	(value, path, faults) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) {
			faults.push(`${path}: expected an object, found ${told(value)}`);
			return;
		}
		for (const [name, shape] of Object.entries(fields)) {
			if (Object.hasOwn(value, name))
				shape(
					(value as Record<string, unknown>)[name],
					`${path}.${name}`,
					faults,
				);
			else faults.push(`${path}.${name}: is missing`);
		}
		for (const name of Object.keys(value))
			if (!Object.hasOwn(fields, name))
				faults.push(`${path}.${name}: is not part of the format`);
	};
