import type { GraphQLClient } from "@tonnetrace/testkit";

/**
 * Runs a GraphQL operation that must succeed.
 * @throws Error with the answer's errors, or the userErrors of any of its fields
 */
export async function succeed<T>(
	client: GraphQLClient,
	document: string,
	variables: Record<string, unknown> = {},
): Promise<T> {
	const { data, errors } = await client.execute<Record<string, unknown>>(
		document,
		variables,
	);
	const refusals = Object.values(data ?? {}).flatMap(
		(field) => (field as { userErrors?: unknown[] } | null)?.userErrors ?? [],
	);
	if (!data || errors || refusals.length > 0)
		throw new Error(
			`${document.trim().slice(0, 60)}… ${JSON.stringify(variables).slice(0, 300)}: ${JSON.stringify(errors ?? refusals)}`,
		);
	return data as T;
}
