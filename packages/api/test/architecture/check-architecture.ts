import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { IMPORT_RULES, MODULE_ORDER } from "./import-rules.js";
import { checkSource, type Violation } from "./source-rules.js";

const SOURCE_FOLDERS = ["src", "test", "bench"];
const GENERATED = /\/gql\//;
/** Stand-ins whose shape is demanded by what they stand in for. */
const DEFAULT_EXPORT_DEMANDED = ["packages/portal/src/test/css-module.ts"];

/**
 * Every breach of the architecture below `<root>/packages`.
 * @param root the folder that holds `packages`
 */
export async function checkArchitecture(root: string): Promise<Violation[]> {
	const files = await sourceFiles(root);
	const sources = await Promise.all(
		files.map(async (file) =>
			checkSource(file, await readFile(join(root, file), "utf8")),
		),
	);
	return [
		...(await checkImports(root)),
		...sources
			.flat()
			.filter(
				({ rule, file }) =>
					rule !== "no-default-export" ||
					!DEFAULT_EXPORT_DEMANDED.includes(file),
			),
		...(await unrankedModules(root)),
	];
}

/** All TypeScript of the packages but what is generated, from the root, with slashes. */
async function sourceFiles(root: string): Promise<string[]> {
	const found: string[] = [];
	for (const folder of await sourceFolders(root))
		for (const entry of await readdir(join(root, folder), { recursive: true }))
			if (/\.tsx?$/.test(entry) && !entry.endsWith(".d.ts"))
				found.push(`${folder}/${entry.replaceAll("\\", "/")}`);
	return found.filter((file) => !GENERATED.test(file)).sort();
}

async function sourceFolders(root: string): Promise<string[]> {
	const packages = await readdir(join(root, "packages"));
	return packages
		.flatMap((name) =>
			SOURCE_FOLDERS.map((folder) => `packages/${name}/${folder}`),
		)
		.filter((folder) => existsSync(join(root, folder)));
}

async function checkImports(root: string): Promise<Violation[]> {
	const { output } = await cruise(
		await sourceFolders(root),
		{
			baseDir: root,
			validate: true,
			ruleSet: { forbidden: IMPORT_RULES },
			tsPreCompilationDeps: true,
			// Not followed, but seen: an import of a built package is an import all the same.
			doNotFollow: { path: "(node_modules|/dist/)" },
			exclude: { path: GENERATED.source },
		},
		{
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "default"],
		},
	);
	return (output as ICruiseResult).summary.violations.map((violation) => ({
		rule: violation.rule.name,
		file: violation.from,
		detail:
			violation.cycle?.map(({ name }) => name).join(" → ") ?? violation.to,
	}));
}

/** A module that the order doesn't know would escape it. */
async function unrankedModules(root: string): Promise<Violation[]> {
	const folder = "packages/api/src/modules";
	if (!existsSync(join(root, folder))) return [];
	const known = MODULE_ORDER.flat();
	const modules = await readdir(join(root, folder), { withFileTypes: true });
	return modules
		.filter((entry) => entry.isDirectory() && !known.includes(entry.name))
		.map(({ name }) => ({
			rule: "module-order",
			file: `${folder}/${name}`,
			detail: "has no place in MODULE_ORDER",
		}));
}
