import type { ServerProcess } from "@tonnetrace/testkit";
import { type FaultSite, faultSite, type Sabotage } from "./faulty-server.js";

/** Servers of one database, started at once. */
export interface Servers {
	readonly site: FaultSite;
	readonly urls: readonly string[];
	/** The n-th caller's server: callers are dealt out evenly. */
	urlFor(caller: number): string;
	/** Lines that the servers wrote. */
	logs(): string[];
	stop(): Promise<void>;
}

export interface ServersOptions {
	readonly sabotage?: Sabotage | undefined;
	readonly env?: Record<string, string>;
}

export async function startServers(
	databaseUrl: string,
	count: number,
	{ sabotage, env = {} }: ServersOptions = {},
): Promise<Servers> {
	const site = await faultSite();
	// The first one migrates an embedded database; the others find it ready.
	const servers: ServerProcess[] = [];
	for (let n = 0; n < count; n++)
		servers.push(await site.start({ databaseUrl, env }, sabotage));
	const urls = servers.map(({ url }) => url);
	return {
		site,
		urls,
		urlFor: (caller) => urls[caller % urls.length] ?? "",
		logs: () => servers.flatMap((server) => server.logs()),
		stop: async () => {
			await Promise.all(servers.map((server) => server.stop()));
			await site.remove();
		},
	};
}
