import type { BaseContext, GraphQLRequestContext } from "@apollo/server";
import { buildSchema, parse } from "graphql";
import { costPlugin } from "./limits.js";

const SCHEMA = buildSchema(`
	type Query { items(first: Int, search: String): Items! }
	type Items { nodes: [Item!]! }
	type Item { a: Int b: Int }
`);

/** Sends one parsed document again and again, as a server does that keeps parsed documents. */
function sender(text: string) {
	const charged: number[] = [];
	const plugin = costPlugin<BaseContext>(async (_, cost) => {
		charged.push(cost);
		return { remaining: 0, limit: 0 };
	});
	const document = parse(text);
	return async (variables: Record<string, unknown>) => {
		const context = {
			schema: SCHEMA,
			document,
			request: { variables },
			contextValue: {},
		} as unknown as GraphQLRequestContext<BaseContext>;
		const listener = await plugin.requestDidStart?.(context);
		await listener?.didResolveOperation?.(context as never);
		return charged.at(-1);
	};
}

describe("the cost of an operation", () => {
	const PAGE =
		"query($first: Int, $search: String, $with: Boolean!) { items(first: $first, search: $search) { nodes { a b @include(if: $with) } } }";

	it("is that of its own page size and switches, each time it is sent", async () => {
		const cost = sender(PAGE);
		const costs = async () => [
			await cost({ first: 10, with: true }),
			await cost({ first: 20, with: true }),
			await cost({ first: 20, with: false }),
			await cost({ first: 20, search: "x", with: true }),
		];
		expect(await costs()).toEqual([21, 41, 21, 41]);
		expect(await costs()).toEqual([21, 41, 21, 41]);
	});

	it("isn't lowered by the same document with variables that don't fit", async () => {
		const cost = sender(PAGE);
		await cost({ first: [20], with: true });
		expect(await cost({ first: 20, with: true })).toBe(41);
		await cost({ with: true, search: { a: 1 } });
		expect(await cost({ with: true, search: "x" })).toBe(51);
	});

	it("is refused beyond the limit, each time it is sent", async () => {
		const cost = sender(
			`query($first: Int) { ${Array.from({ length: 900 }, (_, n) => `i${n}: items(first: $first) { nodes { a } }`).join(" ")} }`,
		);
		for (let n = 0; n < 2; n++)
			await expect(cost({ first: 100 })).rejects.toThrow("the limit is");
		expect(await cost({ first: 1 })).toBe(1800);
	});
});
