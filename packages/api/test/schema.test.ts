import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	getNamedType,
	type InputValueDefinitionNode,
	isEnumType,
	isInputObjectType,
	isInterfaceType,
	isIntrospectionType,
	isObjectType,
	isSpecifiedScalarType,
	parse,
	print,
} from "graphql";
import { printContract } from "../src/app/print-contract.js";
import { createSchema } from "../src/app/schema.js";

const CONTRACT = fileURLToPath(
	new URL("../../contract/schema.graphql", import.meta.url),
);
const OUTLINE = fileURLToPath(
	new URL("../../../../shared/schema-outline.graphql", import.meta.url),
);

/** Of the outline, what comes with later work. Whatever is built must leave this list. */
const NOT_YET = new Set([
	"Query.programme",
	"Viewer.apiKey",
	"Tenant.apiKeys",
	"Tenant.webhookEndpoints",
	"Rollout.scheduled",
	"Rollout.preview",
	"Mutation.deviceReturn",
	"Mutation.rolloutRevise",
	"Mutation.rolloutApprove",
	"Mutation.apiKeyCreate",
	"Mutation.apiKeyRevoke",
	"Mutation.webhookEndpointCreate",
	"Mutation.webhookReplay",
]);

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
	(type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every place of the schema with its description. */
function places(): [string, string | null | undefined][] {
	return types.flatMap((type): [string, string | null | undefined][] => {
		const own: [string, string | null | undefined] = [
			type.name,
			type.description,
		];
		if (isEnumType(type))
			return [
				own,
				...type
					.getValues()
					.map(({ name, description }): [string, typeof description] => [
						`${type.name}.${name}`,
						description,
					]),
			];
		if (isInputObjectType(type))
			return [
				own,
				...Object.values(type.getFields()).map(
					({ name, description }): [string, typeof description] => [
						`${type.name}.${name}`,
						description,
					],
				),
			];
		if (!isObjectType(type) && !isInterfaceType(type)) return [own];
		return [
			own,
			...Object.values(type.getFields()).flatMap(
				(field): [string, string | null | undefined][] => [
					[`${type.name}.${field.name}`, field.description],
					...field.args.map(
						({ name, description }): [string, typeof description] => [
							`${type.name}.${field.name}(${name})`,
							description,
						],
					),
				],
			),
		];
	});
}

it("describes every type, field, argument and enum value", () => {
	expect(places().length).toBeGreaterThan(500);
	expect(
		places().flatMap(([place, description]) =>
			description?.trim() ? [] : [place],
		),
	).toEqual([]);
});

it("is committed as it is: run `npm run schema` after a change", () => {
	expect(readFileSync(CONTRACT, "utf8")).toBe(printContract());
});

it("gives each id a type that anything can be found by", () => {
	const withoutNode = types.filter(isObjectType).filter((type) => {
		const id = type.getFields().id;
		return (
			id !== undefined &&
			!type.getInterfaces().some(({ name }) => name === "Node")
		);
	});
	expect(withoutNode.map(({ name }) => name).sort()).toEqual([
		"Allocation",
		"AssuranceStatement",
		"Footprint",
		"MethodAdoption",
		"MethodVersion",
	]);
});

it("answers every list that can pass 50 as a connection, with its page named alike", () => {
	for (const type of types.filter(isObjectType))
		for (const field of Object.values(type.getFields())) {
			const pages = field.args.some(({ name }) => name === "first");
			expect([
				type.name,
				field.name,
				getNamedType(field.type).name.endsWith("Connection"),
			]).toEqual([type.name, field.name, pages]);
			if (pages)
				expect(field.args.map(({ name }) => name)).toEqual(
					expect.arrayContaining(["first", "after"]),
				);
		}
});

it("gives every mutation one input and a payload with userErrors", () => {
	for (const field of Object.values(
		schema.getMutationType()?.getFields() ?? {},
	)) {
		expect([field.name, field.args.map(({ name }) => name)]).toEqual([
			field.name,
			field.name === "signOut" ? [] : ["input"],
		]);
		const payload = getNamedType(field.type);
		expect([
			field.name,
			isObjectType(payload) && String(payload.getFields().userErrors?.type),
		]).toEqual([field.name, "[UserError!]!"]);
	}
});

interface Place {
	readonly coordinate: string;
	readonly type: string;
	readonly args: readonly InputValueDefinitionNode[];
}

/** What the outline demands, place by place. */
function outline(): Place[] {
	return parse(readFileSync(OUTLINE, "utf8")).definitions.flatMap(
		(definition): Place[] => {
			if (definition.kind === "EnumTypeDefinition")
				return (definition.values ?? []).map(({ name }) => ({
					coordinate: `${definition.name.value}.${name.value}`,
					type: "",
					args: [],
				}));
			if (
				definition.kind !== "ObjectTypeDefinition" &&
				definition.kind !== "InterfaceTypeDefinition" &&
				definition.kind !== "InputObjectTypeDefinition"
			)
				return [];
			if (NOT_YET.has(definition.name.value))
				return [{ coordinate: definition.name.value, type: "", args: [] }];
			return (definition.fields ?? []).map((field) => ({
				coordinate: `${definition.name.value}.${field.name.value}`,
				type: print(field.type),
				args: field.kind === "FieldDefinition" ? (field.arguments ?? []) : [],
			}));
		},
	);
}

/** The type of a field with those of its arguments, an empty text for an enum value; undefined where there is none. */
function built(
	coordinate: string,
): { type: string; args: Record<string, string> } | undefined {
	const [typeName = "", fieldName = ""] = coordinate.split(".");
	const type = schema.getType(typeName);
	if (fieldName === "") return type && { type: "", args: {} };
	if (isEnumType(type))
		return type.getValue(fieldName) ? { type: "", args: {} } : undefined;
	if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type))
		return undefined;
	const field = type.getFields()[fieldName];
	if (!field) return undefined;
	const args = "args" in field ? field.args : [];
	return {
		type: String(field.type),
		args: Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)])),
	};
}

(existsSync(OUTLINE) ? describe : describe.skip)(
	"the outline of the product's face (needs ../shared/schema-outline.graphql)",
	() => {
		const demanded = existsSync(OUTLINE) ? outline() : [];
		const now = demanded.filter(({ coordinate }) => !NOT_YET.has(coordinate));
		const later = demanded.filter(({ coordinate }) => NOT_YET.has(coordinate));

		it("is kept, but for what comes later", () => {
			expect(now.length).toBeGreaterThan(150);
			expect(
				now.flatMap(({ coordinate }) =>
					built(coordinate) ? [] : [coordinate],
				),
			).toEqual([]);
		});

		it("has each field in its type, with its arguments", () => {
			for (const { coordinate, type, args } of now) {
				expect([coordinate, built(coordinate)?.type]).toEqual([
					coordinate,
					type,
				]);
				for (const arg of args)
					expect([
						coordinate,
						arg.name.value,
						built(coordinate)?.args[arg.name.value],
					]).toEqual([coordinate, arg.name.value, print(arg.type)]);
			}
		});

		it("adds no argument that must be given", () => {
			for (const { coordinate, args } of now) {
				const known = new Set(args.map(({ name }) => name.value));
				for (const [name, type] of Object.entries(
					built(coordinate)?.args ?? {},
				))
					if (!known.has(name))
						expect([coordinate, name, type]).not.toEqual([
							coordinate,
							name,
							expect.stringMatching(/!$/),
						]);
			}
		});

		it("counts nothing as missing that is built", () => {
			expect([...NOT_YET].filter((coordinate) => built(coordinate))).toEqual(
				[],
			);
			expect(later.map(({ coordinate }) => coordinate).sort()).toEqual(
				[...NOT_YET].sort(),
			);
		});

		for (const coordinate of NOT_YET)
			it.skip(`${coordinate} comes with later work`, () => {});
	},
);
