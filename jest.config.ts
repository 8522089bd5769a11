/**
 * One Jest project a package. Everything runs as native ES modules (NODE_OPTIONS=--experimental-vm-modules) through swc,
 * and workspace packages are read from source, so a unit test needs no build.
 *
 * @jest-config-loader esbuild-register
 */
import type { Config } from "jest";

type Project = Exclude<NonNullable<Config["projects"]>[number], string>;

const swc = [
	"@swc/jest",
	{
		jsc: {
			target: "es2022",
			parser: { syntax: "typescript", tsx: true, decorators: true },
			transform: {
				legacyDecorator: true,
				decoratorMetadata: false,
				useDefineForClassFields: false,
				react: { runtime: "automatic" },
			},
		},
		module: { type: "es6" },
		sourceMaps: "inline",
	},
];

/** @param name the package's folder and the project's name for `--selectProjects` */
const project = (name: string, extra: Project = {}): Project => ({
	displayName: name,
	rootDir: `packages/${name}`,
	testEnvironment: "node",
	extensionsToTreatAsEsm: [".ts", ".tsx"],
	transform: { "^.+\\.tsx?$": swc },
	testMatch: ["<rootDir>/{src,test}/**/*.test.{ts,tsx}"],
	...extra,
	moduleNameMapper: {
		"^@tonnetrace/(domain|contract|api|testkit|client)$":
			"<rootDir>/../$1/src/index.ts",
		"^@tonnetrace/api/(.*)\\.js$": "<rootDir>/../api/src/$1.ts",
		"^(\\.{1,2}/.*)\\.js$": "$1",
		...extra.moduleNameMapper,
	},
});

/** How long a test of the project may take unless it says so itself. */
const timeout = (
	milliseconds: number,
	...setup: readonly string[]
): Project => ({
	globals: { testTimeoutMs: milliseconds },
	setupFilesAfterEnv: [
		"<rootDir>/../testkit/src/jest/test-timeout.mjs",
		...setup,
	],
});

/** With DB=mariadb: one server for the whole run, in which every test file makes databases of its own. */
const mariaDb = {
	globalSetup: "<rootDir>/../testkit/src/jest/mariadb-setup.mjs",
	globalTeardown: "<rootDir>/../testkit/src/jest/mariadb-teardown.mjs",
};

const config: Config = {
	randomize: true,
	// ES modules of finished test files are never freed: a worker that has grown begins anew.
	workerIdleMemoryLimit: "1.5GB",
	projects: [
		project("domain", timeout(60_000)),
		project("contract"),
		project("client"),
		project("testkit"),
		project("api", { ...timeout(120_000), ...mariaDb }),
		project("portal", {
			testEnvironment: "jsdom",
			// Without this, packages give their browser builds, which are not ES modules for Node.
			testEnvironmentOptions: { customExportConditions: ["node"] },
			setupFiles: ["<rootDir>/src/test/jsdom-gaps.ts"],
			...timeout(30_000, "<rootDir>/src/test/matchers.ts"),
			moduleNameMapper: { "\\.css$": "<rootDir>/src/test/css-module.ts" },
		}),
		project("e2e", timeout(300_000)),
		project("scripts", {
			rootDir: "scripts",
			testMatch: ["<rootDir>/**/*.test.mjs"],
			moduleFileExtensions: ["mjs", "js", "ts", "json", "node"],
		}),
	],
};

export default config;
