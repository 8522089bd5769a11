import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkArchitecture } from "./architecture/check-architecture.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const MODULES = "packages/api/src/modules";
const PLATFORM = "packages/api/src/platform";

test("the product keeps the rules of its architecture", async () => {
	expect(await checkArchitecture(ROOT)).toEqual([]);
}, 120_000);

/** Rule, what the tree does, the tree, and the file that must be blamed. Each would pass without its rule. */
const BREACHES: [string, string, Record<string, string>, string][] = [
	[
		"module-order",
		"a lower module imports a higher one",
		{
			[`${MODULES}/fleet/a.ts`]: 'import "../orders/index.js";',
			[`${MODULES}/orders/index.ts`]: "export const b = 1;",
		},
		`${MODULES}/fleet/a.ts`,
	],
	[
		"module-order",
		"even only for a type",
		{
			[`${MODULES}/fleet/a.ts`]:
				'import type { B } from "../orders/index.js"; export type A = B;',
			[`${MODULES}/orders/index.ts`]: "export type B = 1;",
		},
		`${MODULES}/fleet/a.ts`,
	],
	[
		"module-order",
		"a module has no place in the order",
		{ [`${MODULES}/misc/index.ts`]: "export const a = 1;" },
		`${MODULES}/misc`,
	],
	[
		"module-face",
		"a module reaches into another",
		{
			[`${MODULES}/orders/a.ts`]: 'import "../fleet/fleet.service.js";',
			[`${MODULES}/fleet/fleet.service.ts`]: "export const b = 1;",
		},
		`${MODULES}/orders/a.ts`,
	],
	[
		"module-face-from-outside",
		"other code reaches into a module",
		{
			"packages/api/src/demo/a.ts":
				'import "../modules/fleet/fleet.entity.js";',
			[`${MODULES}/fleet/fleet.entity.ts`]: "export const b = 1;",
		},
		"packages/api/src/demo/a.ts",
	],
	[
		"private-persistence",
		"a module hands its repository out",
		{
			[`${MODULES}/fleet/index.ts`]:
				'export { b } from "./fleet.repository.js";',
			[`${MODULES}/fleet/fleet.repository.ts`]: "export const b = 1;",
		},
		`${MODULES}/fleet/index.ts`,
	],
	[
		"platform-below-modules",
		"the platform imports a module",
		{
			[`${PLATFORM}/a.ts`]: 'import "../modules/fleet/index.js";',
			[`${MODULES}/fleet/index.ts`]: "export const b = 1;",
		},
		`${PLATFORM}/a.ts`,
	],
	[
		"entity-without-graphql",
		"an entity is decorated for GraphQL",
		{
			[`${MODULES}/fleet/fleet.entity.ts`]:
				'import { Field } from "type-graphql"; Field();',
		},
		`${MODULES}/fleet/fleet.entity.ts`,
	],
	[
		"typeorm-behind-repositories",
		"a service talks to TypeORM",
		{
			[`${MODULES}/fleet/fleet.service.ts`]:
				'import { Repository } from "typeorm"; new Repository();',
		},
		`${MODULES}/fleet/fleet.service.ts`,
	],
	[
		"api-is-a-leaf",
		"the portal imports the api by name",
		{ "packages/portal/src/a.tsx": 'import "@tonnetrace/api";' },
		"packages/portal/src/a.tsx",
	],
	[
		"api-is-a-leaf",
		"the contract imports the api by path",
		{
			"packages/contract/src/a.ts": 'import "../../api/src/b.js";',
			"packages/api/src/b.ts": "export const b = 1;",
		},
		"packages/contract/src/a.ts",
	],
	[
		"domain-is-pure",
		"the domain does I/O",
		{ "packages/domain/src/a.ts": 'import "node:fs";' },
		"packages/domain/src/a.ts",
	],
	[
		"no-cycle",
		"two files import each other",
		{
			"packages/api/src/a.ts": 'import "./b.js";',
			"packages/api/src/b.ts": 'import "./a.js";',
		},
		"packages/api/src/a.ts",
	],
	[
		"file-length",
		"a file is too long",
		{ "packages/e2e/src/a.ts": "export {};\n".repeat(401) },
		"packages/e2e/src/a.ts",
	],
	[
		"no-default-export",
		"a default export",
		{ "packages/domain/src/a.ts": "export default 1;" },
		"packages/domain/src/a.ts",
	],
	[
		"no-default-export",
		"a default function",
		{ "packages/portal/src/a.tsx": "export default function A() {}" },
		"packages/portal/src/a.tsx",
	],
	[
		"no-default-export",
		"a default by renaming",
		{ "packages/domain/src/a.ts": "const a = 1; export { a as default };" },
		"packages/domain/src/a.ts",
	],
	[
		"environment-only-in-config",
		"a module reads the environment",
		{ [`${MODULES}/fleet/a.ts`]: "console.log(process.env.HOME);" },
		`${MODULES}/fleet/a.ts`,
	],
	[
		"environment-only-in-config",
		"by destructuring an import",
		{ [`${MODULES}/fleet/a.ts`]: 'import { env } from "node:process"; env;' },
		`${MODULES}/fleet/a.ts`,
	],
	[
		"environment-only-in-config",
		"by an index",
		{ [`${MODULES}/fleet/a.ts`]: 'console.log(process["env"]);' },
		`${MODULES}/fleet/a.ts`,
	],
];

describe("each rule, broken", () => {
	let root: string;
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), "tonnetrace-architecture-"));
	});
	afterEach(() => rm(root, { recursive: true }));

	async function write(files: Record<string, string>): Promise<void> {
		for (const [file, text] of Object.entries(files)) {
			await mkdir(join(root, dirname(file)), { recursive: true });
			await writeFile(join(root, file), text);
		}
	}

	test.each(BREACHES)("%s: %s", async (rule, _what, files, blamed) => {
		await write(files);
		const violations = await checkArchitecture(root);
		expect(new Set(violations.map((violation) => violation.rule))).toEqual(
			new Set([rule]),
		);
		expect(violations.map(({ file }) => file)).toContain(blamed);
	});

	test("what is allowed passes", async () => {
		await write({
			"packages/api/src/main.ts":
				'import "./modules/fleet/fleet.entity.js"; import "./platform/config.js";',
			[`${PLATFORM}/config.ts`]: "export const home = process.env.HOME;",
			[`${PLATFORM}/database/a.ts`]: 'import "typeorm";',
			[`${MODULES}/fleet/index.ts`]:
				'export { c } from "./fleet.service.js"; export type { A } from "./fleet.entity.js";',
			[`${MODULES}/fleet/fleet.service.ts`]:
				'import { a } from "./fleet.entity.js"; export const c = a;',
			[`${MODULES}/fleet/fleet.entity.ts`]:
				'import "typeorm"; import type { C } from "./c.js"; export const a = 1; export type A = C;',
			[`${MODULES}/fleet/c.ts`]:
				'import type { A } from "./fleet.entity.js"; export type C = A | 1;',
			[`${MODULES}/orders/order.service.ts`]:
				'import { c } from "../fleet/index.js"; export const d = c;',
			"packages/testkit/src/a.ts": 'import "@tonnetrace/api";',
		});
		expect(await checkArchitecture(root)).toEqual([]);
	});
});
