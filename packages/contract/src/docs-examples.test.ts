import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
	buildSchema,
	type DocumentNode,
	getVariableValues,
	Kind,
	type OperationDefinitionNode,
	parse,
	validate,
} from "graphql";
import { type Block, blocksOf, documentation, ROOT } from "../test/pages.js";

const schema = buildSchema(
	readFileSync(join(ROOT, "packages/contract/schema.graphql"), "utf8"),
);

interface Example {
	readonly where: string;
	readonly source: string;
	/** JSON of its variables: the block right after it; undefined where that is no JSON. */
	readonly variables: string | undefined;
}

function examplesOf(path: string, blocks: readonly Block[]): Example[] {
	return blocks.flatMap(({ language, text, line }, index) => {
		const next = blocks[index + 1];
		return language === "graphql"
			? [
					{
						where: `${path}:${line}`,
						source: text,
						variables: next?.language === "json" ? next.text : undefined,
					},
				]
			: [];
	});
}

const operationOf = (document: DocumentNode): OperationDefinitionNode => {
	const [operation] = document.definitions.filter(
		(definition) => definition.kind === Kind.OPERATION_DEFINITION,
	);
	if (!operation) throw new Error("An example holds no operation");
	return operation;
};

/** What is wrong with an example: its document, then its variables. */
function faultsOf({ source, variables }: Example): string[] {
	const document = parse(source);
	const faults = validate(schema, document).map(({ message }) => message);
	const { variableDefinitions = [] } = operationOf(document);
	if (faults.length > 0 || variableDefinitions.length === 0) return faults;
	if (variables === undefined) return ["No JSON with its variables follows"];
	const given = JSON.parse(variables) as Record<string, unknown>;
	const declared = variableDefinitions.map(
		({ variable }) => variable.name.value,
	);
	const { errors = [] } = getVariableValues(schema, variableDefinitions, given);
	return [
		...errors.map(({ message }) => message),
		...Object.keys(given)
			.filter((name) => !declared.includes(name))
			.map((name) => `$${name} is given and not declared`),
	];
}

const examples = documentation().flatMap((page) =>
	examplesOf(page.path, blocksOf(page)),
);

describe("GraphQL examples of the documentation", () => {
	it.each(examples)("fits the schema, variables and all: $where", (example) => {
		expect(faultsOf(example)).toEqual([]);
	});

	it("take a partner from sign-in to the certificate", () => {
		const used = examples
			.filter(({ where }) => where.startsWith("docs/partners.md"))
			.flatMap(
				({ source }) => operationOf(parse(source)).selectionSet.selections,
			)
			.map((field) => (field.kind === Kind.FIELD ? field.name.value : ""));
		expect(used).toEqual(
			expect.arrayContaining([
				"signIn",
				"deviceRegister",
				"quoteCreate",
				"orderPlace",
				"certificate",
			]),
		);
	});

	it.each([
		["an unknown field", "{ viewer { nickname } }", undefined],
		[
			"no variables",
			"query ($id: ID!) { tenant(id: $id) { name } }",
			undefined,
		],
		[
			"a wrong variable",
			"query ($grams: SafeInt!) { equivalencies(grams: $grams) { text } }",
			'{ "gram": 1 }',
		],
	])("would be refused with %s", (_what, source, variables) => {
		expect(faultsOf({ where: "here", source, variables })).not.toEqual([]);
	});
});
