import type { GraphQLClient } from "@tonnetrace/testkit";
import { succeed } from "../succeed.js";

const DEVICES = `query($tenantId: ID!, $after: String) { tenant(id: $tenantId) {
	devices(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
		serialNumber category country coverage footprint { total { grams } } offset { grams }
		trace { mass { grams } project { id } batch { id } order { id } serials { text quantity } retirement { registryReference } }
	} }
} }`;

export interface TracedDevice {
	readonly serialNumber: string;
	readonly category: string;
	readonly country: string;
	readonly coverage: string;
	readonly footprint: { total: { grams: number } } | null;
	readonly offset: { grams: number } | null;
	readonly trace: readonly {
		mass: { grams: number };
		project: { id: string };
		batch: { id: string };
		order: { id: string };
		serials: { text: string; quantity: number }[];
		retirement: { registryReference: string } | null;
	}[];
}
interface Answer {
	tenant: {
		devices: {
			pageInfo: { hasNextPage: boolean; endCursor: string };
			nodes: TracedDevice[];
		};
	};
}

/** Every device of a tenant with its trace, page by page. */
export async function traceFleet(
	client: GraphQLClient,
	tenantId: string,
): Promise<TracedDevice[]> {
	const found: TracedDevice[] = [];
	for (let after: string | undefined; ; ) {
		const { devices } = (
			await succeed<Answer>(client, DEVICES, { tenantId, after })
		).tenant;
		found.push(...devices.nodes);
		if (!devices.pageInfo.hasNextPage) return found;
		after = devices.pageInfo.endCursor;
	}
}

/** Adds up grams by a key. */
export function gramsBy<T>(
	things: readonly T[],
	key: (thing: T) => string,
	grams: (thing: T) => number,
): Map<string, number> {
	const sums = new Map<string, number>();
	for (const thing of things)
		sums.set(key(thing), (sums.get(key(thing)) ?? 0) + grams(thing));
	return sums;
}
