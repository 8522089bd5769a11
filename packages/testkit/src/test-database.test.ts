import { existsSync, writeFileSync } from "node:fs";
import { createTestDatabase, testEngine } from "./test-database.js";

const environment = { ...process.env };
afterEach(() => {
	process.env = { ...environment };
});

test("an engine that doesn't exist fails instead of falling back", () => {
	process.env.DB = "postgres";
	expect(() => testEngine()).toThrow(/sqlite.*mariadb.*postgres/);
});

test("SQLite is the default", () => {
	delete process.env.DB;
	expect(testEngine()).toBe("sqlite");
});

test("an SQLite database is a new file that drop removes", async () => {
	const [one, two] = await Promise.all([
		createTestDatabase("sqlite"),
		createTestDatabase("sqlite"),
	]);
	expect(one.url).not.toBe(two.url);
	const file = one.url.slice("sqlite:".length);
	writeFileSync(file, "");
	await one.drop();
	await two.drop();
	expect(existsSync(file)).toBe(false);
});

test("MariaDB without a server is an error, never a skip", async () => {
	delete process.env.TEST_DATABASE_URL;
	await expect(createTestDatabase("mariadb")).rejects.toThrow(
		/TEST_DATABASE_URL/,
	);
});
