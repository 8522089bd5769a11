import type { GraphQLClient } from "@tonnetrace/testkit";
import type { FastifyInstance } from "fastify";
import type { Leak } from "./probe.js";
import type { World } from "./world.js";

/** How an address of files is called. */
export interface FileRow {
	readonly address: (tenantId: string, id: string) => string;
	readonly id: (world: World) => string;
}

/** Every address that names a thing, with its methods, as the server itself lists them: `GET /files/things/:id`. */
export function addressesWithNames(server: FastifyInstance): string[] {
	const addresses: string[] = [];
	const above: string[] = [];
	for (const line of server.printRoutes({ commonPrefix: false }).split("\n")) {
		const [, indent = "", part = "", methods = ""] =
			/^(\W*? )([^\s]+) \(([A-Z, ]+)\)/.exec(line.replaceAll(/[│├└─]/g, " ")) ??
			[];
		if (part === "") continue;
		const depth = indent.length / 4;
		above.length = depth;
		above[depth] = part;
		const address = above
			.filter((each) => each !== undefined)
			.join("")
			.replace(/^\/+/, "/");
		if (address.includes(":"))
			for (const method of methods
				.split(", ")
				.filter((each) => each !== "HEAD"))
				addresses.push(`${method} ${address}`);
	}
	return addresses.sort();
}

/** Calls an address with what is B's, in B's and in A's name, and answers how that differs from what doesn't exist. */
export async function probeFiles(
	route: string,
	row: FileRow,
	{
		world,
		secrets,
		principal,
		client,
	}: {
		world: World;
		secrets: ReadonlySet<string>;
		principal: string;
		client: GraphQLClient;
	},
): Promise<Leak[]> {
	const { a, b } = world;
	const id = row.id(world);
	const noId = `${id.slice(0, 4)}01ARZ3NDEKTSV4RRFFQ69G5FAV`;
	const noTenant = "ten_01ARZ3NDEKTSV4RRFFQ69G5FAV";
	const leaks: string[] = [];
	for (const [tenantId, ofNobody] of [
		[a.tenant.id, a.tenant.id],
		[b.tenant.id, noTenant],
	] as const) {
		const real = await fetchText(client, route, row.address(tenantId, id));
		const none = await fetchText(client, route, row.address(ofNobody, noId));
		if (real.text !== none.text)
			leaks.push(
				`answers ${real.text.slice(0, 500)} instead of ${none.text.slice(0, 500)}`,
			);
		const shown = real.text + real.headers;
		for (const secret of secrets)
			if (shown.includes(secret)) leaks.push(`shows ${secret}`);
	}
	return leaks.map((what) => ({ coordinate: route, principal, what }));
}

async function fetchText(
	client: GraphQLClient,
	route: string,
	address: string,
) {
	const response = route.startsWith("PUT")
		? await client.upload(address, "Serial number\n")
		: await client.download(address);
	const body = (await response.text()).replace(/req_\w+/g, "‹request›");
	return {
		text: `${response.status} ${response.headers.get("content-type")} ${body}`,
		headers: JSON.stringify([...response.headers]),
	};
}
