import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import {
	GraphQLCountryCode,
	GraphQLCurrency,
	GraphQLSafeInt,
} from "graphql-scalars";

const refuse = (name: string, value: unknown, expected: string): never => {
	throw new GraphQLError(
		`${name} cannot be ${JSON.stringify(value)?.slice(0, 80)}: ${expected}`,
		{ extensions: { code: "BAD_REQUEST" } },
	);
};

/** A scalar that travels as text, checked by one function on the way in. */
function textScalar(
	name: string,
	description: string,
	parse: (text: string) => string | null,
	expected: string,
) {
	const check = (value: unknown): string =>
		(typeof value === "string" ? parse(value) : null) ??
		refuse(name, value, expected);
	return new GraphQLScalarType<string, string>({
		name,
		description,
		serialize: (value) => String(value),
		parseValue: check,
		parseLiteral: (node) =>
			check(node.kind === Kind.STRING ? node.value : null),
	});
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const DateScalar = textScalar(
	"Date",
	"A day, ISO 8601: `2026-09-27`.",
	(text) => (isDay(text) ? text : null),
	"write a day as 2026-09-27",
);

const MOMENT =
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const DateTimeScalar = textScalar(
	"DateTime",
	"A moment, ISO 8601 with milliseconds, answered in UTC: `2026-09-27T00:00:00.000Z`.",
	(text) => {
		const moment =
			MOMENT.test(text) && isDay(text.slice(0, 10)) ? new Date(text) : null;
		return moment && !Number.isNaN(moment.getTime())
			? moment.toISOString()
			: null;
	},
	"write a moment as 2026-09-27T12:00:00Z, with its zone",
);

export const DecimalScalar = textScalar(
	"Decimal",
	"An exact decimal number as text: `0.508`. Never a float.",
	(text) => (/^-?\d{1,18}(\.\d{1,12})?$/.test(text) ? text : null),
	'write digits with a point, as text: "0.508"',
);

export const SafeIntScalar = GraphQLSafeInt;
export const CountryCodeScalar = new GraphQLScalarType({
	...GraphQLCountryCode.toConfig(),
	name: "CountryCode",
	description: "A country, ISO 3166-1 alpha-2: `SE`.",
});
export const CurrencyCodeScalar = new GraphQLScalarType({
	...GraphQLCurrency.toConfig(),
	name: "CurrencyCode",
	description: "A currency, ISO 4217: `SEK`.",
});
