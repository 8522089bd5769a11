import type { GraphQLClient } from "@tonnetrace/testkit";
import { succeed } from "../succeed.js";

const MASS = "{ grams }";
const FIGURES = `footprint ${MASS} covered ${MASS} offset ${MASS} allocated ${MASS} retired ${MASS} uncovered ${MASS}`;
const PORTFOLIO = `query($id: ID!) { tenant(id: $id) {
	portfolio { devices devicesWithoutFootprint ${FIGURES}
		byCategory { key devices ${FIGURES} } byCountry { key devices ${FIGURES} } byMonth { key devices ${FIGURES} }
		byProject { key offset ${MASS} allocated ${MASS} retired ${MASS} } }
	unmatchedModels(first: 100) { nodes { modelName devices } }
} }`;
const ORDER = `query($id: ID!) { tenant(id: $id) { orders(first: 2) { nodes {
	id number status devices offset ${MASS} allocated ${MASS} retired ${MASS}
	quote { computed ${MASS} offset ${MASS} excluded { code devices } lines { project { id } percent mass ${MASS} } }
	allocations { mass ${MASS} retired ${MASS} released project { id } batch { id } serials { text quantity }
		retirements { mass ${MASS} serials { text } retirement { registryReference } } }
	certificates { number version status beneficiary devices pdfUrl annexUrl offset ${MASS} allocated ${MASS} retired ${MASS} }
} } } }`;
const STOCK = `query($after: String) { creditBatches(first: 100, after: $after) {
	pageInfo { hasNextPage endCursor }
	nodes { id quantity project { id } free ${MASS} allocated ${MASS} retired ${MASS} }
} }`;

interface Mass {
	readonly grams: number;
}
type Figure =
	| "footprint"
	| "covered"
	| "offset"
	| "allocated"
	| "retired"
	| "uncovered";
export type Slice = { key: string; devices: number } & Record<Figure, Mass>;
export interface Portfolio extends Record<Figure, Mass> {
	readonly devices: number;
	readonly devicesWithoutFootprint: number;
	readonly byCategory: Slice[];
	readonly byCountry: Slice[];
	readonly byMonth: Slice[];
	readonly byProject: ({ key: string } & Record<
		"offset" | "allocated" | "retired",
		Mass
	>)[];
}
export interface ShownOrder {
	readonly id: string;
	readonly number: string;
	readonly status: string;
	readonly devices: number;
	readonly offset: Mass;
	readonly allocated: Mass;
	readonly retired: Mass;
	readonly quote: {
		computed: Mass;
		offset: Mass;
		excluded: { code: string; devices: number }[];
		lines: { project: { id: string }; percent: number; mass: Mass }[];
	};
	readonly allocations: {
		mass: Mass;
		retired: Mass;
		released: boolean;
		project: { id: string };
		batch: { id: string };
		serials: { text: string; quantity: number };
		retirements: {
			mass: Mass;
			serials: { text: string };
			retirement: { registryReference: string };
		}[];
	}[];
	readonly certificates: {
		number: string;
		version: number;
		status: string;
		beneficiary: string;
		devices: number;
		pdfUrl: string;
		annexUrl: string;
		offset: Mass;
		allocated: Mass;
		retired: Mass;
	}[];
}
export interface BatchStock {
	readonly id: string;
	readonly quantity: number;
	readonly project: { id: string };
	readonly free: Mass;
	readonly allocated: Mass;
	readonly retired: Mass;
}

export async function portfolioOf(
	client: GraphQLClient,
	id: string,
): Promise<{
	portfolio: Portfolio;
	unmatched: { modelName: string; devices: number }[];
}> {
	const { tenant } = await succeed<{
		tenant: {
			portfolio: Portfolio;
			unmatchedModels: { nodes: { modelName: string; devices: number }[] };
		};
	}>(client, PORTFOLIO, { id });
	return {
		portfolio: tenant.portfolio,
		unmatched: tenant.unmatchedModels.nodes,
	};
}

/** The tenant's one order. */
export async function onlyOrder(
	client: GraphQLClient,
	id: string,
): Promise<ShownOrder> {
	const { tenant } = await succeed<{
		tenant: { orders: { nodes: ShownOrder[] } };
	}>(client, ORDER, { id });
	const [order, second] = tenant.orders.nodes;
	if (!order || second) throw new Error("The tenant has not one order.");
	return order;
}

/** Every batch with its counters, as an operator sees them. */
export async function stockOf(client: GraphQLClient): Promise<BatchStock[]> {
	const found: BatchStock[] = [];
	for (let after: string | undefined; ; ) {
		const { creditBatches } = await succeed<{
			creditBatches: {
				pageInfo: { hasNextPage: boolean; endCursor: string };
				nodes: BatchStock[];
			};
		}>(client, STOCK, { after });
		found.push(...creditBatches.nodes);
		if (!creditBatches.pageInfo.hasNextPage) return found;
		after = creditBatches.pageInfo.endCursor;
	}
}
