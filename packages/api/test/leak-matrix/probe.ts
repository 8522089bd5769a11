import type { GraphQLClient } from "@tonnetrace/testkit";
import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import {
	nameWithPage,
	printSelection,
	prune,
	type Selection,
	selectionOf,
} from "./selection.js";
import type { World } from "./world.js";

/** How a coordinate is called. */
export interface Row {
	/** What of B is named, one after the other. */
	readonly names: (world: World) => readonly string[];
	/** The same kind of name, of nothing. */
	readonly missing: (name: string) => string;
	/** The field's arguments with that name in them; everything else is A's own. */
	readonly args: (name: string, world: World) => Record<string, unknown>;
	/** Levels of objects asked for; 2 unless said. */
	readonly depth?: number;
	/** Names that A keeps among its own things when it uses them, so that seeing them again tells nothing. */
	readonly keeps?: (world: World) => readonly string[];
	/** Set where everybody may know it: what of B the answer then holds. The two answers may differ. */
	readonly discloses?: {
		readonly why: string;
		readonly values: (world: World) => string[];
	};
}

/** An answer that tells something of B. */
export interface Leak {
	readonly coordinate: string;
	readonly principal: string;
	readonly what: string;
}

export interface Probe {
	readonly coordinate: string;
	readonly row: Row;
	readonly principal: string;
	readonly client: GraphQLClient;
}

const SWEEP_DEPTH = 3;

/** These say nothing about the row: the call itself was wrong. */
const BAD_CALL =
	/"code":"(GRAPHQL_\w+|BAD_REQUEST|OPERATION_TOO_COMPLEX|RATE_LIMITED|INTERNAL|UNAVAILABLE)"/;

export class LeakMatrix {
	constructor(
		private readonly schema: GraphQLSchema,
		private readonly world: World,
		private readonly secrets: ReadonlySet<string>,
	) {}

	/** Calls a coordinate with what is B's and with what doesn't exist, and answers how the two differ. */
	async probe(probe: Probe): Promise<Leak[]> {
		const found: Leak[] = [];
		for (const name of probe.row.names(this.world))
			found.push(...(await this.probeName(probe, name)));
		return found;
	}

	private async probeName(
		{ coordinate, row, principal, client }: Probe,
		name: string,
	): Promise<Leak[]> {
		const { world } = this;
		const missing = row.missing(name);
		const { target, isMutation, selection } = this.callOf(coordinate, row);
		const ask = (value: string) =>
			this.execute(client, target, selection, row.args(value, world));
		let real = await ask(name);
		while (!isMutation && pruned(selection, target, real))
			real = await ask(name);
		const none = await ask(missing);
		const leaks: string[] = [];
		for (const answer of [real, none])
			if (BAD_CALL.test(answer.text))
				leaks.push(`can't be called so: ${answer.text.slice(0, 400)}`);
		const [said, expected] = [
			normal(real.text, name),
			normal(none.text, missing),
		];
		if (said !== expected && !row.discloses)
			leaks.push(
				`answers\n${said.slice(0, 1_000)}\ninstead of\n${expected.slice(0, 1_000)}`,
			);
		const mayHold = [name, ...(row.discloses?.values(world) ?? [])];
		const shown = mayHold.reduce(
			(text, value) => text.replaceAll(value, ""),
			real.text + real.headers,
		);
		for (const secret of this.secrets)
			if (shown.includes(secret)) leaks.push(`shows ${secret}`);
		return leaks.map((what) => ({ coordinate, principal, what }));
	}

	/** Asks for everything around one type, by the shortest way from the principal's own tenant or from the root. */
	async sweep(
		typeName: string,
		{
			principal,
			client,
			mayHold,
		}: Pick<Probe, "principal" | "client"> & { mayHold: readonly string[] },
	): Promise<Leak[]> {
		const path = wayTo(this.schema, typeName);
		if (!path) return [];
		const selection = path.reduceRight<Selection>(
			(below, field) => new Map([[field, below]]),
			selectionOf(this.schema, typeName, SWEEP_DEPTH),
		);
		const ask = () =>
			this.execute(client, { operation: "query", chain: [] }, selection, {});
		let answer = await ask();
		while (pruned(selection, { operation: "query", chain: [] }, answer))
			answer = await ask();
		const shown = mayHold.reduce(
			(text, value) => text.replaceAll(value, ""),
			answer.text,
		);
		const leaks = [...this.secrets]
			.filter((secret) => shown.includes(secret))
			.map((secret) => `shows ${secret}`);
		if (BAD_CALL.test(answer.text))
			leaks.push(`can't be swept: ${answer.text.slice(0, 400)}`);
		return leaks.map((what) => ({
			coordinate: `${path.join(".")} (${typeName})`,
			principal,
			what,
		}));
	}

	private callOf(coordinate: string, row: Row) {
		const [, typeName = "", fieldName = ""] =
			/^(\w+)\.(\w+)/.exec(coordinate) ?? [];
		const type = this.schema.getType(typeName);
		const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
		if (!field) throw new Error(`The schema has no ${coordinate}`);
		const isMutation = typeName === "Mutation";
		const target: Target = {
			operation: isMutation ? "mutation" : "query",
			chain: [
				...this.parentOf(typeName),
				{
					field: fieldName,
					args: field.args.map(({ name, type: argument }) => ({
						name,
						type: String(argument),
					})),
				},
			],
		};
		return {
			target,
			isMutation,
			selection: selectionOf(
				this.schema,
				getNamedType(field.type).name,
				row.depth ?? 2,
			),
		};
	}

	/** How to get to A's own object of a type. */
	private parentOf(typeName: string): Target["chain"] {
		const { a } = this.world;
		if (typeName === "Query" || typeName === "Mutation") return [];
		if (typeName === "Tenant")
			return [{ field: `tenant(id: "${a.tenant.id}")`, args: [] }];
		if (typeName === "Reseller")
			return [{ field: `reseller(id: "${a.resellerId}")`, args: [] }];
		throw new Error(`Say in LeakMatrix.parentOf how to get to a ${typeName}`);
	}

	private async execute(
		client: GraphQLClient,
		{ operation, chain }: Target,
		selection: Selection,
		args: Record<string, unknown>,
	): Promise<Answer> {
		const used = chain
			.flatMap((step) => step.args)
			.filter(({ name }) => name in args);
		const variables = used
			.map(({ name, type }) => `$${name}: ${type}`)
			.join(", ");
		const below = selection.size > 0 ? printSelection(selection) : "";
		const body = chain.reduceRight((inner, { field, args: known }) => {
			const given = known
				.filter(({ name }) => name in args)
				.map(({ name }) => `${name}: $${name}`);
			return `{ ${field}${given.length > 0 ? `(${given.join(", ")})` : ""} ${inner} }`;
		}, below);
		const { data, errors, extensions, status, headers } = await client.execute(
			`${operation}${variables ? `(${variables})` : ""} ${body}`,
			args,
		);
		return {
			text: JSON.stringify({ status, data, errors, extensions }),
			headers: JSON.stringify([...headers]),
			errors: errors ?? [],
		};
	}
}

interface Target {
	readonly operation: "query" | "mutation";
	readonly chain: readonly {
		readonly field: string;
		readonly args: readonly { name: string; type: string }[];
	}[];
}

interface Answer {
	readonly text: string;
	readonly headers: string;
	readonly errors: readonly { path?: (string | number)[] }[];
}

/** Takes fields out that the principal may not see, so that the rest of the answer isn't hidden behind their null. */
function pruned(
	selection: Selection,
	{ chain }: Target,
	{ errors }: Answer,
): boolean {
	const below = errors.flatMap(({ path = [] }) => {
		const rest = path.slice(chain.length);
		return rest.length > 0 ? [rest] : [];
	});
	return below.map((path) => prune(selection, path)).some(Boolean);
}

/** The answer without what differs from call to call. */
const normal = (text: string, name: string): string =>
	text
		.replaceAll(name, "‹name›")
		.replace(/\b([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}\b/g, "‹$1›")
		.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "‹moment›");

/** Fields from the query's root to the nearest place where a type is found; lists are entered by a short page. */
function wayTo(schema: GraphQLSchema, wanted: string): string[] | undefined {
	const start = schema.getQueryType();
	if (!start) return undefined;
	const seen = new Set<string>([start.name]);
	let edge = [{ type: start, path: [] as string[] }];
	while (edge.length > 0) {
		const next: typeof edge = [];
		for (const { type, path } of edge)
			for (const field of Object.values(type.getFields())) {
				const named = getNamedType(field.type);
				if (
					!isObjectType(named) ||
					seen.has(named.name) ||
					field.args.some(({ type: argument }) =>
						String(argument).endsWith("!"),
					)
				)
					continue;
				const way = [...path, nameWithPage(field)];
				if (named.name === wanted) return way;
				seen.add(named.name);
				next.push({ type: named, path: way });
			}
		edge = next;
	}
	return undefined;
}
