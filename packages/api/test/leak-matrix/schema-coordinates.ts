import {
	type GraphQLInputType,
	type GraphQLSchema,
	getNamedType,
	isInputObjectType,
	isObjectType,
} from "graphql";

/** Arguments that name one thing although their type is plain text. */
const NAMING = new Set([
	"clientReference",
	"costCentre",
	"email",
	"idempotencyKey",
	"number",
	"orderReference",
	"search",
	"serial",
	"serialNumber",
	"serials",
	"sha256",
]);

/**
 * Where the schema lets a client name a thing, and every entry into the graph: `Query.tenant(id)`,
 * `Mutation.quoteCreate(input.mix.projectId)`, `Query.viewer`. Whatever is added to the schema is added here by itself.
 */
export function schemaCoordinates(schema: GraphQLSchema): string[] {
	const coordinates: string[] = [];
	for (const type of Object.values(schema.getTypeMap())) {
		if (!isObjectType(type) || type.name.startsWith("__")) continue;
		for (const field of Object.values(type.getFields())) {
			const paths = field.args.flatMap(({ name, type: argument }) =>
				namingPaths(name, argument, []),
			);
			const coordinate = `${type.name}.${field.name}`;
			if (paths.length > 0)
				coordinates.push(...paths.map((path) => `${coordinate}(${path})`));
			else if (type === schema.getQueryType()) coordinates.push(coordinate);
		}
	}
	return coordinates.sort();
}

function namingPaths(
	path: string,
	type: GraphQLInputType,
	within: readonly string[],
): string[] {
	const named = getNamedType(type);
	if (isInputObjectType(named)) {
		if (within.includes(named.name)) return [];
		return Object.values(named.getFields()).flatMap((field) =>
			namingPaths(`${path}.${field.name}`, field.type, [...within, named.name]),
		);
	}
	const name = path.slice(path.lastIndexOf(".") + 1);
	return named.name === "ID" || NAMING.has(name) ? [path] : [];
}
