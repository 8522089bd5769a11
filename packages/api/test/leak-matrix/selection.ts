import {
	type GraphQLField,
	type GraphQLObjectType,
	type GraphQLSchema,
	getNamedType,
	isInterfaceType,
	isObjectType,
	isRequiredArgument,
} from "graphql";

/** Rows of every page that is asked for. */
const PAGE = 2;

/** Fields with what is asked of them; null where they are leaves. The key may hold arguments. */
export type Selection = Map<string, Selection | null>;

/**
 * Everything that can be asked of a type without arguments, so that a new field is asked for from its first day.
 * @param depth how many levels of objects; a page and its rows are one
 */
export function selectionOf(
	schema: GraphQLSchema,
	typeName: string,
	depth: number,
): Selection {
	const type = schema.getType(typeName);
	if (isInterfaceType(type))
		return new Map([
			["__typename", null],
			["id", null],
		]);
	if (!isObjectType(type)) return new Map();
	const isPage = typeName.endsWith("Connection");
	return new Map(
		Object.values(type.getFields()).flatMap((field) => {
			// `edges` holds the same rows as `nodes`.
			if (
				field.args.some(isRequiredArgument) ||
				(isPage && field.name === "edges")
			)
				return [];
			const asked = askFor(schema, field, isPage ? depth : depth - 1);
			return asked === undefined ? [] : [[nameWithPage(field), asked] as const];
		}),
	);
}

function askFor(
	schema: GraphQLSchema,
	field: GraphQLField<unknown, unknown>,
	depth: number,
): Selection | null | undefined {
	const named = getNamedType(field.type);
	if (!isObjectType(named) && !isInterfaceType(named)) return null;
	// A mass or a price is a leaf in all but syntax.
	const below = isPlain(named) ? 1 : depth;
	const selection =
		below > 0 ? selectionOf(schema, named.name, below) : new Map();
	return selection.size > 0 ? selection : undefined;
}

const isPlain = (type: unknown): boolean =>
	isObjectType(type) &&
	Object.values((type as GraphQLObjectType).getFields()).every(
		({ type: fieldType, args }) =>
			args.length === 0 &&
			!isObjectType(getNamedType(fieldType)) &&
			!isInterfaceType(getNamedType(fieldType)),
	);

/** The field as a document writes it; lists are asked for one short page. */
export const nameWithPage = (field: GraphQLField<unknown, unknown>): string =>
	field.args.some(({ name }) => name === "first")
		? `${field.name}(first: ${PAGE})`
		: field.name;

export function printSelection(selection: Selection): string {
	const fields = [...selection].map(([name, below]) =>
		below ? `${name} ${printSelection(below)}` : name,
	);
	return `{ ${fields.join(" ")} }`;
}

/**
 * Takes the field out that a response path points at: one that may not be seen, in whose place its parents would be null.
 * @returns whether it was there
 */
export function prune(
	selection: Selection,
	path: readonly (string | number)[],
): boolean {
	const names = path.filter((part) => typeof part === "string");
	let parent: Selection | null | undefined = selection;
	for (const [index, name] of names.entries()) {
		const key: string | undefined = [...(parent?.keys() ?? [])].find(
			(each) => each.replace(/\(.*/, "") === name,
		);
		if (!parent || key === undefined) return false;
		if (index === names.length - 1) {
			parent.delete(key);
			if (parent.size === 0) parent.set("__typename", null);
			return true;
		}
		parent = parent.get(key);
	}
	return false;
}
