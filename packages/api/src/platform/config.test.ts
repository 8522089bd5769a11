import { readFileSync } from "node:fs";
import { ConfigError, describeSettings, readConfig } from "./config.js";

const PAGE = new URL("../../../../docs/configuration.md", import.meta.url);

/** What a start with this one setting says. */
function refusal(environment: Record<string, string>): string {
	try {
		readConfig(environment);
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
	return "";
}

describe("settings", () => {
	it("need none to be set", () => {
		expect(readConfig({})).toMatchObject({
			environment: "development",
			host: "127.0.0.1",
			port: 4000,
			publicUrl: "http://localhost:4000",
			database: { engine: "sqlite" },
			demo: true,
			worker: "inline",
			trustProxy: false,
		});
	});

	it("count as not set when empty", () => {
		expect(readConfig({ PORT: "", DATABASE_URL: "" }).port).toBe(4000);
	});

	it("take mariadb: for mysql:, and leave the slash off the public address", () => {
		const { database, publicUrl } = readConfig({
			DATABASE_URL: "mariadb://u:p@db/tonnetrace",
			PUBLIC_URL: "https://offset.example.com/",
		});
		expect(database).toMatchObject({ url: "mysql://u:p@db/tonnetrace" });
		expect(publicUrl).toBe("https://offset.example.com");
	});

	it("have no demo in production unless it is asked for, which is refused", () => {
		expect(readConfig({ NODE_ENV: "production" }).demo).toBe(false);
		expect(refusal({ NODE_ENV: "production", TONNETRACE_DEMO: "1" })).toContain(
			"TONNETRACE_DEMO: the demo has public passwords",
		);
	});
});

describe("a wrong setting", () => {
	it.each([
		["NODE_ENV", "staging", "one of development, production, test"],
		["PORT", "abc", "a whole number from 0 to 65535"],
		["PORT", "65536", "a whole number from 0 to 65535"],
		["PORT", "0x50", "a whole number from 0 to 65535"],
		["PUBLIC_URL", "offset.example.com", "an http:// or https:// address"],
		["PUBLIC_URL", "ftp://x.example", "an http:// or https:// address"],
		["DATABASE_POOL", "1", "a whole number from 2 to 200"],
		["DATABASE_TIMEOUT_MS", "-1", "a whole number from 500 to 60000"],
		["TONNETRACE_DEMO", "yes", "one of 0, 1, true, false"],
		["WORKER", "on", "one of inline, off"],
		["LOG_LEVEL", "loud", "one of fatal, error, warn"],
		["TRUST_PROXY", "2", "one of 0, 1, true, false"],
		["MAX_UPLOAD_MB", "0.5", "a whole number from 1 to 4096"],
	])(
		"%s=%s is named with its value and what it must be",
		(name, value, must) => {
			const message = refusal({ [name]: value });
			expect(message).toContain(`${name}: must be ${must}`);
			expect(message).toContain(`(it is ${JSON.stringify(value)})`);
		},
	);

	it("doesn't hide another one", () => {
		const message = refusal({ PORT: "abc", WORKER: "on" });
		expect(message).toContain("PORT:");
		expect(message).toContain("WORKER:");
	});

	it.each([
		[
			"DATABASE_URL",
			"postgres://me:hunter2@db/x",
			"mysql:, mariadb: or sqlite:",
		],
		["METRICS_TOKEN", "hunter2", "at least 16 characters"],
	])(
		"%s is named without its value, which is a secret",
		(name, value, must) => {
			const message = refusal({ [name]: value });
			expect(message).toContain(name);
			expect(message).toContain(must);
			expect(message).not.toContain("hunter2");
		},
	);
});

describe("docs/configuration.md", () => {
	/** Name and default of each row of its tables. */
	const documented = new Map(
		[
			...readFileSync(PAGE, "utf8").matchAll(
				/^\| *`([A-Z_]+)` *\| *([^|]*?) *\|/gm,
			),
		].map(([, name = "", byDefault = ""]) => [name, byDefault]),
	);

	it.each(describeSettings())(
		"has $name with its default",
		({ name, defaultText }) => {
			expect([...documented.keys()]).toContain(name);
			if (defaultText) expect(documented.get(name)).toBe(`\`${defaultText}\``);
		},
	);

	it("has no setting that doesn't exist", () => {
		const names = describeSettings().map(({ name }) => name);
		expect([...documented.keys()].sort()).toEqual(names.sort());
	});
});
