import { deepStrictEqual } from "node:assert/strict";
import { Readable } from "node:stream";
import { startServerProcess } from "@tonnetrace/testkit";
import autocannon from "autocannon";
import { DEVICE_PAGE, type DevicePage } from "./support/device-page.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import { fleetFile } from "./support/fleet-file.js";
import { openApplication } from "./support/open-application.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";
import { runChild } from "./support/run-child.js";
import { signIn } from "./support/sign-in.js";

/** The device list of the built server beside a handler written by hand, on the same database, each in a process of its own. */
const DEVICES = 5_000;
const CONNECTIONS = 8;
const ROUNDS = 5;
const ROUND_SECONDS = 3;
/** The server's limits stay as they are, so the load comes from as many people as they allow for. */
const USERS = Number(process.env.BENCH_USERS ?? 120);

interface Target {
	readonly origin: string;
	readonly cookies: readonly string[];
	readonly tenantId: string;
}

async function seed(url: string) {
	const { application, newTenant, newUser } = await openApplication(url);
	const { id: tenantId, services } = await newTenant();
	const { row } = await services.fleetImports.start({ fileName: "fleet.csv" });
	await services.fleetImports.receive(
		row.id,
		Readable.from(fleetFile(DEVICES)),
	);
	await application.worker.drain();
	const emails: string[] = [];
	for (let n = 0; n < USERS; n++)
		emails.push(await newUser({ role: "TENANT_VIEWER", tenantId }));
	await application.close();
	return { tenantId, emails };
}

const body = (tenantId: string) =>
	JSON.stringify({ query: DEVICE_PAGE, variables: { tenantId } });

async function onePage({
	origin,
	cookies,
	tenantId,
}: Target): Promise<DevicePage["data"]> {
	const answer = await fetch(`${origin}/graphql`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			cookie: cookies[0] ?? "",
		},
		body: body(tenantId),
	});
	return ((await answer.json()) as DevicePage).data;
}

/** @returns requests in a second @throws Error when one of them wasn't answered with a page */
async function load(
	{ origin, cookies, tenantId }: Target,
	seconds: number,
): Promise<number> {
	const result = await autocannon({
		url: origin,
		connections: CONNECTIONS,
		duration: seconds,
		requests: cookies.map((cookie) => ({
			method: "POST",
			path: "/graphql",
			headers: { "content-type": "application/json", cookie },
			body: body(tenantId),
		})),
		verifyBody: (text) =>
			text.startsWith('{"data":{"tenant":{"devices":{"nodes":[{'),
	});
	const failed = result.errors + result.non2xx + result.mismatches;
	if (failed > 0) throw new Error(`${failed} requests failed`);
	return result.requests.average;
}

async function measure({ engine, create }: BenchDatabase) {
	const url = await create();
	const { tenantId, emails } = await seed(url);
	const server = await startServerProcess({
		databaseUrl: url,
		env: { NODE_ENV: "production", LOG_LEVEL: "warn" },
	});
	const byHand = await runChild<string>(
		new URL("./support/hand-written-list.ts", import.meta.url),
		[url],
	);
	try {
		const cookies: string[] = [];
		for (const email of emails) cookies.push(await signIn(server.url, email));
		const product = { origin: server.url, cookies, tenantId };
		const other = { origin: byHand.message, cookies, tenantId };
		const page = await onePage(product);
		if (page.tenant?.devices.nodes.length !== 50)
			throw new Error("The page doesn't have 50 devices");
		deepStrictEqual(await onePage(other), page);
		await load(product, ROUND_SECONDS);
		await load(other, ROUND_SECONDS);
		const rounds: { product: number; byHand: number }[] = [];
		for (let n = 0; n < ROUNDS; n++)
			rounds.push({
				product: await load(product, ROUND_SECONDS),
				byHand: await load(other, ROUND_SECONDS),
			});
		return {
			engine,
			ratio: decimals(median(rounds.map((r) => r.product / r.byHand)), 2),
			// In its own process SQLite answers without a wait: the aim is one for a database server.
			aim: engine === "SQLite" ? "" : "≥ 0.30",
			"product requests/s": whole(median(rounds.map((r) => r.product))),
			"by hand requests/s": whole(median(rounds.map((r) => r.byHand))),
			"ratio of each round": rounds
				.map((r) => decimals(r.product / r.byHand, 2))
				.join(" "),
		};
	} finally {
		await byHand.stop();
		await server.stop();
	}
}

const table: Awaited<ReturnType<typeof measure>>[] = [];
await onEachEngine(async (database) => {
	table.push(await measure(database));
});
console.log(
	`Device list of 50 devices with model and footprint (fleet of ${whole(DEVICES)}), ${CONNECTIONS} connections, median of ${ROUNDS} rounds of ${ROUND_SECONDS} s in turn`,
);
printTable(table);
