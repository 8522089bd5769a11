import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServerProcess } from "./server-process.js";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "tonnetrace-programs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, source: string): string {
	const file = join(folder, `${name}.mjs`);
	writeFileSync(file, source);
	return file;
}

const SERVER = `
	import { createServer } from "node:http";
	let calls = 0;
	createServer((request, response) => {
		response.writeHead(++calls < 3 ? 503 : 200).end(JSON.stringify(process.env));
	}).listen(Number(process.env.PORT), process.env.HOST, () => console.log("listening"));
	process.on("SIGTERM", () => process.exit(7));
`;

test("waits for readiness, configures by environment only, and stops with SIGTERM", async () => {
	process.env.SECRET_OF_THE_TEST = "1";
	const server = await startServerProcess({
		databaseUrl: "sqlite:x",
		env: { LOG_LEVEL: "warn" },
		entry: program("server", SERVER),
	});
	delete process.env.SECRET_OF_THE_TEST;
	const environment = (await (await fetch(server.url)).json()) as Record<
		string,
		string
	>;
	expect(environment).toMatchObject({
		DATABASE_URL: "sqlite:x",
		LOG_LEVEL: "warn",
	});
	expect(environment).not.toHaveProperty("SECRET_OF_THE_TEST");
	expect(existsSync(environment.DATA_DIR ?? "")).toBe(true);
	expect(server.logs()).toEqual(["listening"]);
	expect(await server.stop()).toBe(7);
	expect(existsSync(environment.DATA_DIR ?? "")).toBe(false);
}, 20_000);

test("a server that ends at once is an error that shows its last lines", async () => {
	await expect(
		startServerProcess({
			databaseUrl: "sqlite:x",
			entry: program("broken", 'console.error("DATABASE_URL is wrong")'),
		}),
	).rejects.toThrow(/ended[\s\S]*DATABASE_URL is wrong/);
});

test("a server that never gets ready is killed", async () => {
	await expect(
		startServerProcess({
			databaseUrl: "sqlite:x",
			startTimeoutMs: 500,
			entry: program("hanging", "setInterval(() => {}, 1000)"),
		}),
	).rejects.toThrow(/not ready in time/);
});
