import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Page, PageRequest } from "../database/keyset.js";

@ObjectType({
	simpleResolvers: true,
	description: "Where a page stands in its list.",
})
export class PageInfo {
	@Field(() => Boolean, {
		description:
			"Whether more rows follow; ask for them with after: endCursor.",
	})
	hasNextPage!: boolean;

	@Field(() => Boolean, { description: "Whether rows come before this page." })
	hasPreviousPage!: boolean;

	@Field(() => String, {
		nullable: true,
		description: "Cursor of the page's first row.",
	})
	startCursor!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Cursor of the page's last row.",
	})
	endCursor!: string | null;
}

@ArgsType()
export class PageArgs implements PageRequest {
	@Field(() => Int, {
		nullable: true,
		description: "Rows a page, 1 to 100; 25 when left out.",
	})
	first?: number | null;

	@Field(() => String, {
		nullable: true,
		description: "Cursor of the last row of the page before.",
	})
	after?: string | null;
}

/** What a resolver returns for a connection; `totalCount` is a function, so it costs a query only when asked. */
export interface ConnectionOf<T> {
	readonly edges: { cursor: string; node: T }[];
	readonly nodes: T[];
	readonly pageInfo: PageInfo;
	readonly totalCount: () => Promise<number>;
}

/** The Relay connection type of a node type: `XConnection` with `XEdge`. Call once per node type. */
export function connectionType<T extends object>(
	name: string,
	nodeType: () => ClassType<T>,
): ClassType<ConnectionOf<T>> {
	@ObjectType(`${name}Edge`, {
		simpleResolvers: true,
		description: `A ${name} with its place in the list.`,
	})
	class Edge {
		@Field(() => String, {
			description: "Opaque place of this row; give it as after.",
		})
		cursor!: string;

		@Field(nodeType, { description: "The row." })
		node!: T;
	}

	@ObjectType(`${name}Connection`, {
		simpleResolvers: true,
		description: `A page of a list of ${name}.`,
	})
	class Connection {
		@Field(() => [Edge], { description: "Rows with cursors." })
		edges!: Edge[];

		@Field(() => [nodeType()], { description: "Rows." })
		nodes!: T[];

		@Field(() => PageInfo, { description: "Where this page stands." })
		pageInfo!: PageInfo;

		@Field(() => Int, {
			description:
				"Rows in the whole list under the same filter; counted only when asked.",
		})
		totalCount!: () => Promise<number>;
	}
	return Connection;
}

/** Shapes a page as a connection. */
export function toConnection<T>(page: Page<T>): ConnectionOf<T> {
	return {
		edges: page.nodes.map((node, index) => ({
			node,
			cursor: page.cursors[index] ?? "",
		})),
		nodes: page.nodes,
		pageInfo: {
			hasNextPage: page.hasNextPage,
			hasPreviousPage: page.hasPreviousPage,
			startCursor: page.cursors[0] ?? null,
			endCursor: page.cursors.at(-1) ?? null,
		},
		totalCount: page.totalCount,
	};
}
