import {
	type GraphQLClient,
	graphqlClient,
	startServerProcess,
} from "@tonnetrace/testkit";
import type { SeededTenant } from "../test/seed.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import { fleetOf } from "./support/fleet-of.js";
import { openApplication, PASSWORD } from "./support/open-application.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";

/** The portfolio of a small fleet beside that of a large one in the same database: its cost must not grow with the fleet. */
const SMALL = 10_000;
const LARGE = Number(process.env.BENCH_PORTFOLIO_DEVICES ?? 1_000_000);
const ROUNDS = 5;
const READS_A_ROUND = 40;

const SLICE =
	"key label devices footprint { grams } offset { grams } allocated { grams } retired { grams } uncovered { grams }";
const PORTFOLIO = `query($id: ID!) { tenant(id: $id) { portfolio {
	asOf devices devicesWithoutFootprint footprint { grams } covered { grams } offset { grams } allocated { grams } retired { grams } uncovered { grams }
	byCategory { ${SLICE} } byCountry { ${SLICE} } byProject { ${SLICE} } byMonth { ${SLICE} }
	equivalencies { kind quantity edition source }
} } }`;

type Read = () => Promise<number>;
interface Pair {
	readonly small: Read;
	readonly large: Read;
}

const overHttp =
	(client: GraphQLClient, id: string): Read =>
	async () => {
		const { data, errors } = await client.execute<{
			tenant: { portfolio: { devices: number } };
		}>(PORTFOLIO, { id });
		if (!data) throw new Error(JSON.stringify(errors));
		return data.tenant.portfolio.devices;
	};

const ofService =
	({ services }: SeededTenant): Read =>
	async () =>
		(await services.portfolio.view()).total.devices;

async function milliseconds(read: Read): Promise<number> {
	const began = performance.now();
	await read();
	return performance.now() - began;
}

/** Reads both in turn, so that whatever else the machine does meets both alike. */
async function compare({ small, large }: Pair) {
	if ((await small()) !== SMALL || (await large()) !== LARGE)
		throw new Error("The portfolios don't count the devices");
	const rounds: { small: number; large: number }[] = [];
	for (let n = 0; n <= ROUNDS; n++) {
		const times = { small: [] as number[], large: [] as number[] };
		for (let read = 0; read < READS_A_ROUND; read++) {
			times.small.push(await milliseconds(small));
			times.large.push(await milliseconds(large));
		}
		rounds.push({ small: median(times.small), large: median(times.large) });
	}
	// The first round warms up.
	const measured = rounds.slice(1);
	return {
		ratio: decimals(median(measured.map((r) => r.large / r.small)), 2),
		aim: "≤ 1.50",
		[`${whole(SMALL)} devices`]: `${decimals(median(measured.map((r) => r.small)), 2)} ms`,
		[`${whole(LARGE)} devices`]: `${decimals(median(measured.map((r) => r.large)), 2)} ms`,
	};
}

async function measure({ engine, create }: BenchDatabase) {
	const url = await create();
	const { application, newTenant, newUser } = await openApplication(url);
	const tenants = { small: await newTenant(), large: await newTenant() };
	await fleetOf(application, tenants.small, SMALL);
	const began = performance.now();
	await fleetOf(application, tenants.large, LARGE);
	const seconds = (performance.now() - began) / 1000;
	const service = await compare({
		small: ofService(tenants.small),
		large: ofService(tenants.large),
	});
	const email = await newUser({ role: "AUDITOR" });
	await application.close();
	const server = await startServerProcess({
		databaseUrl: url,
		env: { NODE_ENV: "production", LOG_LEVEL: "warn" },
	});
	try {
		const client = graphqlClient(server.url);
		await client.signIn(email, PASSWORD);
		const http = await compare({
			small: overHttp(client, tenants.small.id),
			large: overHttp(client, tenants.large.id),
		});
		return {
			rows: [
				{ engine, read: "GraphQL over HTTP", ...http },
				{ engine, read: "the service alone", ...service },
			],
			seconds,
		};
	} finally {
		await server.stop();
	}
}

const table: Record<string, string>[] = [];
const setUp: string[] = [];
await onEachEngine(async (database) => {
	const { rows, seconds } = await measure(database);
	table.push(...rows);
	setUp.push(`${database.engine} in ${whole(seconds)} s`);
});
console.log(
	`Portfolio of two fleets in one database, read in turn; median of ${ROUNDS} rounds of ${READS_A_ROUND} reads of each`,
);
printTable(table);
console.log(
	`${whole(LARGE)} devices were staged and flipped on ${setUp.join(", on ")}.`,
);
