import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import {
	type GraphQLClient,
	graphqlClient,
	startServerProcess,
} from "@tonnetrace/testkit";
import { fleetFile } from "./fleet-file.js";
import { openApplication, PASSWORD } from "./open-application.js";

/** What one import took. */
export interface ImportResult {
	readonly seconds: number;
	/** The most memory that the server's process ever had, in bytes; null where the system doesn't tell. */
	readonly peakRssBytes: number | null;
}

const START = `mutation($input: FleetImportStartInput!) {
	fleetImportStart(input: $input) { uploadUrl userErrors { message } }
}`;
const PROGRESS = `query($id: ID!) {
	tenant(id: $id) { imports(first: 1) { nodes { status rowsAccepted failure { message } } } }
}`;
const LOOK_EVERY_MS = 100;

interface Progress {
	readonly tenant: {
		readonly imports: {
			readonly nodes: readonly {
				readonly status: string;
				readonly rowsAccepted: number;
				readonly failure: { readonly message: string } | null;
			}[];
		};
	};
}

/**
 * Imports a file of so many rows into an empty database as a person does: by a server in a process of its own, over HTTP,
 * from the announcement until the import is done.
 * @throws Error when not every row became a device
 */
export async function importFleet(
	url: string,
	rows: number,
): Promise<ImportResult> {
	const { application, newTenant, newUser } = await openApplication(url);
	const { id: tenantId } = await newTenant();
	const email = await newUser({ role: "TENANT_ADMIN", tenantId });
	await application.close();
	const server = await startServerProcess({
		databaseUrl: url,
		env: { NODE_ENV: "production", LOG_LEVEL: "warn" },
	});
	try {
		const client = graphqlClient(server.url);
		await client.signIn(email, PASSWORD);
		const began = performance.now();
		await upload(client, tenantId, rows);
		await untilDone(client, tenantId, rows);
		const seconds = (performance.now() - began) / 1000;
		return { seconds, peakRssBytes: await peakRssBytes(server.pid) };
	} finally {
		await server.stop();
	}
}

async function upload(client: GraphQLClient, tenantId: string, rows: number) {
	const { data, errors } = await client.execute<{
		fleetImportStart: { uploadUrl: string | null };
	}>(START, { input: { tenantId, fileName: "fleet.csv" } });
	const uploadUrl = data?.fleetImportStart.uploadUrl;
	if (!uploadUrl) throw new Error(JSON.stringify(errors ?? data));
	const answer = await client.upload(uploadUrl, Readable.from(fleetFile(rows)));
	if (!answer.ok) throw new Error(await answer.text());
}

async function untilDone(client: GraphQLClient, id: string, rows: number) {
	for (;;) {
		const { data, errors } = await client.execute<Progress>(
			PROGRESS,
			{ id },
			{ timeoutMs: 300_000 },
		);
		const last = data?.tenant.imports.nodes[0];
		if (last?.status === "DONE" && last.rowsAccepted === rows) return;
		if (!last || last.status === "DONE" || last.status === "FAILED")
			throw new Error(`The import ended: ${JSON.stringify(errors ?? last)}`);
		await sleep(LOOK_EVERY_MS);
	}
}

/** Linux keeps a process's peak; no other system is asked. */
async function peakRssBytes(pid: number): Promise<number | null> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
	return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
