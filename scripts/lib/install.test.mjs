import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "./install.mjs";

let folder;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tonnetrace-install-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lock(packages) {
	writeFileSync(
		join(folder, "package-lock.json"),
		JSON.stringify({ packages: { "": {}, "packages/api": {}, ...packages } }),
	);
}

function installed(packages) {
	mkdirSync(join(folder, "node_modules"), { recursive: true });
	writeFileSync(
		join(folder, "node_modules/.package-lock.json"),
		JSON.stringify({ packages }),
	);
}

const a = (version) => ({ "node_modules/a": { version } });

test("nothing installed", () => {
	lock(a("1.0.0"));
	expect(isInstalled(folder)).toBe(false);
});

test("exactly the lock file's versions", () => {
	lock(a("1.0.0"));
	installed(a("1.0.0"));
	expect(isInstalled(folder)).toBe(true);
});

test("another version than the lock file's", () => {
	lock(a("1.0.1"));
	installed(a("1.0.0"));
	expect(isInstalled(folder)).toBe(false);
});

test("a package that was added, also one inside a workspace", () => {
	lock({
		...a("1.0.0"),
		"packages/api/node_modules/b": { version: "2.0.0" },
	});
	installed(a("1.0.0"));
	expect(isInstalled(folder)).toBe(false);
});

test("an optional package for another platform may be absent", () => {
	lock({
		...a("1.0.0"),
		"node_modules/a-darwin": { version: "1.0.0", optional: true },
	});
	installed(a("1.0.0"));
	expect(isInstalled(folder)).toBe(true);
});
