import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import {
	type DocumentNode,
	type FieldNode,
	type FragmentDefinitionNode,
	GraphQLError,
	type GraphQLSchema,
	Kind,
	type SelectionSetNode,
	type ValidationRule,
	validate,
} from "graphql";
import {
	createComplexityRule,
	fieldExtensionsEstimator,
	simpleEstimator,
} from "graphql-query-complexity";

import { DEFAULT_PAGE, LARGEST_PAGE } from "../database/keyset.js";

export const LIMITS = {
	depth: 12,
	aliases: 30,
	tokens: 4_000,
	/** Fields that one operation may answer at most, pages multiplied out. */
	cost: 50_000,
	creditMovingFields: 1,
} as const;

/** Set beside the code, because the server gives every error of validation a code of its own. */
export const REFUSED = "refusedAs";

const refuse = (message: string) =>
	new GraphQLError(message, {
		extensions: {
			code: "OPERATION_TOO_COMPLEX",
			[REFUSED]: "OPERATION_TOO_COMPLEX",
			http: { status: 400 },
		},
	});

const fragmentsOf = (
	document: DocumentNode,
): ReadonlyMap<string, FragmentDefinitionNode> =>
	new Map(
		document.definitions.flatMap((definition) =>
			definition.kind === Kind.FRAGMENT_DEFINITION
				? [[definition.name.value, definition] as const]
				: [],
		),
	);

function depthOf(
	selections: SelectionSetNode | undefined,
	fragments: ReadonlyMap<string, FragmentDefinitionNode>,
	seen: readonly string[],
): number {
	let deepest = 0;
	for (const selection of selections?.selections ?? []) {
		if (selection.kind === Kind.FIELD) {
			deepest = Math.max(
				deepest,
				1 + depthOf(selection.selectionSet, fragments, seen),
			);
		} else if (selection.kind === Kind.INLINE_FRAGMENT) {
			deepest = Math.max(
				deepest,
				depthOf(selection.selectionSet, fragments, seen),
			);
		} else if (!seen.includes(selection.name.value)) {
			deepest = Math.max(
				deepest,
				depthOf(fragments.get(selection.name.value)?.selectionSet, fragments, [
					...seen,
					selection.name.value,
				]),
			);
		}
		if (deepest > LIMITS.depth * 2) return deepest;
	}
	return deepest;
}

/** Subscriptions, deep and widely aliased documents are refused before anything runs. */
const shapeRule: ValidationRule = (context) => {
	let aliases = 0;
	return {
		Field(node) {
			if (node.alias && ++aliases === LIMITS.aliases + 1) {
				context.reportError(
					refuse(
						`The operation has more than ${LIMITS.aliases} aliases. Split it.`,
					),
				);
			}
		},
		OperationDefinition(node) {
			if (node.operation === "subscription")
				context.reportError(new GraphQLError("There are no subscriptions."));
			const fragments = fragmentsOf(context.getDocument());
			// Introspection is deeper by nature; it reads no data.
			const isIntrospection = node.selectionSet.selections.every(
				(field) =>
					field.kind === Kind.FIELD && field.name.value.startsWith("__"),
			);
			if (
				!isIntrospection &&
				depthOf(node.selectionSet, fragments, []) > LIMITS.depth
			) {
				context.reportError(
					refuse(
						`The operation is deeper than ${LIMITS.depth} levels. Ask for less at once.`,
					),
				);
			}
		},
	};
};

/** Mutations that move credits or money: one a document, since their answers depend on each other. */
export const CREDIT_MOVING = new Set([
	"orderPlace",
	"orderCancel",
	"creditBatchRegister",
	"retirementRecord",
]);

/** The fields of a selection, those in fragments too, each fragment once. */
function fieldsOf(
	selections: SelectionSetNode | undefined,
	fragments: ReadonlyMap<string, FragmentDefinitionNode>,
	seen = new Set<string>(),
): FieldNode[] {
	return (selections?.selections ?? []).flatMap((selection) => {
		if (selection.kind === Kind.FIELD) return [selection];
		if (selection.kind === Kind.INLINE_FRAGMENT)
			return fieldsOf(selection.selectionSet, fragments, seen);
		const name = selection.name.value;
		if (seen.has(name)) return [];
		seen.add(name);
		return fieldsOf(fragments.get(name)?.selectionSet, fragments, seen);
	});
}

const creditMovingRule: ValidationRule = (context) => ({
	OperationDefinition(node) {
		if (node.operation !== "mutation") return;
		const moving = fieldsOf(
			node.selectionSet,
			fragmentsOf(context.getDocument()),
		).filter((field) => CREDIT_MOVING.has(field.name.value));
		if (moving.length > LIMITS.creditMovingFields) {
			context.reportError(
				refuse(
					"A document may hold one mutation that moves credits or money. Send the others on their own.",
				),
			);
		}
	},
});

const lists = new Set(["nodes", "edges"]);

/** Static cost: a field is 1, a page multiplies what is below it by `first`, or by the rows that come when nothing is said. */
function costRule(
	variables: Record<string, unknown>,
	seen: (cost: number) => void,
): ValidationRule {
	return createComplexityRule({
		maximumComplexity: LIMITS.cost,
		variables,
		onComplete: seen,
		createError: (maximum, actual) =>
			refuse(
				`The operation costs ${actual}, the limit is ${maximum}. Ask for smaller pages or fewer fields.`,
			),
		estimators: [
			fieldExtensionsEstimator(),
			({ args, childComplexity, field }) => {
				if (lists.has(field.name)) return childComplexity;
				if (!field.args.some(({ name }) => name === "first")) return undefined;
				const rows = typeof args.first === "number" ? args.first : DEFAULT_PAGE;
				return 1 + Math.min(LARGEST_PAGE, Math.max(1, rows)) * childComplexity;
			},
			simpleEstimator({ defaultComplexity: 1 }),
		],
	});
}

/** @returns undefined when the variables don't fit: that is reported when they are used @throws GraphQLError when it is too dear */
function costOf(
	schema: GraphQLSchema,
	document: DocumentNode,
	variables: Record<string, unknown>,
): number | undefined {
	let cost = 1;
	const errors = validate(schema, document, [
		costRule(variables, (value) => {
			cost = value;
		}),
	]);
	const refused = errors.find(({ extensions }) => REFUSED in extensions);
	if (refused) throw refused;
	return errors.length === 0 ? cost : undefined;
}

export const VALIDATION_RULES: ValidationRule[] = [shapeRule, creditMovingRule];

const MOST_COSTS_A_DOCUMENT = 100;
const LONGEST_COST_KEY = 1_000;

/**
 * Costs by document and variables. The server keeps parsed documents, and clients send the same ones again and again; what
 * counts of the variables are page sizes and the switches of directives, never texts.
 */
class KnownCosts {
	private readonly documents = new WeakMap<DocumentNode, Map<string, number>>();

	/** @param compute answers the cost, or undefined when it can't be told */
	of(
		document: DocumentNode,
		variables: Record<string, unknown>,
		compute: () => number | undefined,
	): number | undefined {
		const key = JSON.stringify(variables, (_, value) =>
			typeof value === "string" ? "" : value,
		);
		let costs = this.documents.get(document);
		const known = costs?.get(key);
		if (known !== undefined) return known;
		const cost = compute();
		if (cost === undefined || key.length > LONGEST_COST_KEY) return cost;
		if (!costs || costs.size >= MOST_COSTS_A_DOCUMENT) costs = new Map();
		this.documents.set(document, costs.set(key, cost));
		return cost;
	}
}

/** Computes the static cost once the operation is known, refuses what is too dear and tells the rest in `extensions.cost`. */
export function costPlugin<TContext extends BaseContext>(
	charge: (
		context: TContext,
		cost: number,
	) => Promise<{ remaining: number; limit: number }>,
): ApolloServerPlugin<TContext> {
	const known = new KnownCosts();
	return {
		async requestDidStart() {
			let told: { cost: number; remaining: number; limit: number } | undefined;
			return {
				async didResolveOperation({ schema, document, request, contextValue }) {
					const variables = request.variables ?? {};
					const cost =
						known.of(document, variables, () =>
							costOf(schema, document, variables),
						) ?? 1;
					told = { cost, ...(await charge(contextValue, cost)) };
				},
				async willSendResponse({ response }) {
					if (told && response.body.kind === "single")
						response.body.singleResult.extensions = {
							...response.body.singleResult.extensions,
							cost: told,
						};
				},
			};
		},
	};
}
