import { graphqlClient } from "@tonnetrace/testkit";
import {
	type Application,
	createApplication,
} from "../../src/app/application.js";
import { migrateDatabase } from "../../src/app/migrate-database.js";
import { createSchema } from "../../src/app/schema.js";
import { readConfig } from "../../src/platform/config.js";
import { createLog } from "../../src/platform/log.js";
import { publishModel, selling, stock } from "../offset.js";
import { createSeed, type SeededTenant, unique } from "../seed.js";

const PASSWORD = "a long test password";

/** Somebody who can order one quote. The session is in the database, so that every server knows it. */
export interface Buyer {
	readonly tenantId: string;
	readonly cookie: string;
	readonly quoteId: string;
	/** Offset mass of the quote. */
	readonly grams: number;
}

export interface Shop {
	readonly databaseUrl: string;
	readonly projectIds: readonly string[];
	/** In the order in which the quotes were asked for. */
	readonly buyers: readonly Buyer[];
	/** The operator's cookie. */
	readonly operator: string;
	/** A serial text of so many credits of the n-th project. */
	serials(project: number, from: number, quantity: number): string;
}

export interface ShopPlan {
	readonly databaseUrl: string;
	/** One project with one batch each. */
	readonly stockTonnes: readonly number[];
	/** One quote of one device each, rounded by nothing. */
	readonly quotes: readonly {
		readonly project: number;
		readonly kilograms: number;
		/** Tenants are made as they are named. */
		readonly tenant: number;
	}[];
}

/** The composed product in this process, on a database that servers use at the same time: for setting up and looking at. */
export async function openApplication(
	databaseUrl: string,
): Promise<Application> {
	// type-graphql's decorators must have run before entities and services of the modules are used.
	createSchema();
	const config = readConfig({
		NODE_ENV: "test",
		DATABASE_URL: databaseUrl,
		LOG_LEVEL: "silent",
		WORKER: "off",
	});
	return createApplication(config, createLog(config.logLevel));
}

/** Fills an empty database with a shop that is open: projects with stock, tenants with devices, and quotes ready to order. */
export async function openShop(plan: ShopPlan): Promise<Shop> {
	const app = await openApplication(plan.databaseUrl);
	try {
		await migrateDatabase(app);
		return await fill(app, plan);
	} finally {
		await app.close();
	}
}

async function fill(
	app: Application,
	{ databaseUrl, stockTonnes, quotes }: ShopPlan,
): Promise<Shop> {
	const seed = createSeed(app);
	const stocks: Awaited<ReturnType<typeof stock>>[] = [];
	for (const tonnes of stockTonnes) stocks.push(await stock({ app }, tonnes));
	const projectIds = stocks.map(({ projectId }) => projectId);
	const region = await seed.region({
		settings: { ...selling(...projectIds), rounding: "EXACT" },
	});
	const models = new Map<number, string>();
	for (const { kilograms } of quotes)
		if (!models.has(kilograms))
			models.set(
				kilograms,
				await publishModel({ app }, String(kilograms), region.country),
			);
	const session = async (grants: Parameters<typeof seed.user>[0]) => {
		const email = await seed.user(grants);
		const { token } = await app.platform.identity.signIn(email, PASSWORD);
		return `tonnetrace=${token}`;
	};
	const tenants = new Map<number, { of: SeededTenant; cookie: string }>();
	const buyers: Buyer[] = [];
	for (const { project, kilograms, tenant } of quotes) {
		const known = tenants.get(tenant) ?? {
			of: await seed.tenant(region),
			cookie: "",
		};
		const cookie =
			known.cookie ||
			(await session([{ role: "TENANT_ADMIN", tenantId: known.of.id }]));
		tenants.set(tenant, { of: known.of, cookie });
		const quote = await quoteOf(
			known.of,
			models.get(kilograms) ?? "",
			projectIds[project] ?? "",
		);
		buyers.push({ tenantId: known.of.id, cookie, ...quote });
	}
	return {
		databaseUrl,
		projectIds,
		buyers,
		operator: await session([{ role: "OPERATOR" }]),
		serials: (project, from, quantity) =>
			stocks[project]?.serials(from, quantity) ?? "",
	};
}

/** A quote of one new device. */
async function quoteOf(
	{ country, services }: SeededTenant,
	modelName: string,
	projectId: string,
): Promise<{ quoteId: string; grams: number }> {
	const [registered] = await services.fleet.register([
		{
			serialNumber: unique("SN").replace(" ", "").toUpperCase(),
			modelName,
			manufacturer: "Lenovo",
			category: "NOTEBOOK",
			country,
			purchasedOn: new Date(Date.now() - 30 * 86_400_000)
				.toISOString()
				.slice(0, 10),
		},
	]);
	if (!registered?.device) throw new Error(JSON.stringify(registered?.errors));
	const { id, offsetGrams } = await services.quotes.create({
		deviceIds: [registered.device.id],
		mix: [{ projectId, percent: 100 }],
	});
	return { quoteId: id, grams: offsetGrams };
}

/** Sends one GraphQL operation with somebody's session to one of the servers. */
export const send = <T>(
	url: string,
	cookie: string,
	document: string,
	variables: Record<string, unknown>,
	timeoutMs = 30_000,
) =>
	graphqlClient(url).execute<T>(document, variables, {
		headers: { cookie },
		timeoutMs,
	});
