import type {
	IForbiddenRuleType,
	IRegularForbiddenRuleType,
} from "dependency-cruiser";

/** From the foundation up: a module may import those of its own and of earlier rows, never of later ones. */
export const MODULE_ORDER: readonly (readonly string[])[] = [
	["tenancy", "identity"],
	["regions"],
	["catalogue"],
	["methods"],
	["estimates"],
	["inventory"],
	["portfolio"],
	["fleet"],
	["footprints"],
	["imports"],
	["quotes"],
	["orders"],
	["certificates"],
	["evidence"],
	["reports"],
	["public"],
	// Who is looking, and what of everything below is theirs to see.
	["viewer"],
];

const API = "^packages/api/src/";
/** Code that proves rather than ships; it may look behind the walls. */
const TEST = "(\\.test\\.tsx?$|^packages/[^/]+/test/|^packages/api/bench/)";
/** The entry points and the composition they share. They may name entities and repositories, to wire them up. */
const COMPOSITION = `${API}([^/]+\\.ts$|app/)`;
/** A package by its name, resolved or not, or a workspace by its folder. */
const npm = (names: string) => `(^|node_modules/)(${names})(/|$)`;

const forbid = (
	name: string,
	comment: string,
	from: IRegularForbiddenRuleType["from"],
	to: IRegularForbiddenRuleType["to"],
): IForbiddenRuleType => ({ name, comment, severity: "error", from, to });

/** The walls between files, as dependency-cruiser checks them. */
export const IMPORT_RULES: IForbiddenRuleType[] = [
	...moduleOrder(),
	forbid(
		"module-face",
		"Another module is reached only through its index.ts.",
		{ path: `${API}modules/([^/]+)/`, pathNot: TEST },
		{
			path: `${API}modules/[^/]+/`,
			pathNot: [`${API}modules/$1/`, `${API}modules/[^/]+/index\\.ts$`],
		},
	),
	forbid(
		"module-face-from-outside",
		"Code outside the modules reaches them only through their index.ts, but for the composition.",
		{
			path: "^packages/",
			pathNot: [`${API}modules/`, COMPOSITION, TEST],
		},
		{
			path: `${API}modules/[^/]+/`,
			pathNot: [`${API}modules/[^/]+/index\\.ts$`],
		},
	),
	forbid(
		"private-persistence",
		"Entities and repositories never leave their module: its index.ts does not export them.",
		{ path: `${API}modules/[^/]+/index\\.ts$` },
		{
			path: "\\.(entity|repository)\\.ts$",
			dependencyTypesNot: ["type-only"],
		},
	),
	forbid(
		"platform-below-modules",
		"The platform knows no module.",
		{ path: `${API}platform/`, pathNot: TEST },
		{ path: `${API}modules/` },
	),
	forbid(
		"entity-without-graphql",
		"A table carries no GraphQL decorators.",
		{ path: "\\.entity\\.ts$" },
		{ path: npm("type-graphql|graphql") },
	),
	forbid(
		"typeorm-behind-repositories",
		"Only entities, repositories and the platform's database and tenancy code touch TypeORM.",
		{
			path: API,
			pathNot: [
				"\\.(entity|repository)\\.ts$",
				`${API}platform/(database|tenancy)/`,
				TEST,
			],
		},
		{ path: npm("typeorm") },
	),
	forbid(
		"api-is-a-leaf",
		"Nobody imports the api but testkit and e2e.",
		{ path: "^packages/", pathNot: "^packages/(api|testkit|e2e)/" },
		{ path: `(^packages/api/|${npm("@tonnetrace/api")})` },
	),
	forbid(
		"domain-is-pure",
		"The domain does no I/O and knows no framework and no other package of ours; money's arithmetic, grid factors and hashes it may take from libraries.",
		{ path: "^packages/domain/src/", pathNot: TEST },
		{
			path: "",
			pathNot: [
				"^packages/domain/",
				npm("dinero\\.js|@tgwf/co2|@noble/hashes"),
			],
		},
	),
	forbid(
		"no-cycle",
		"No circle of imports; types alone may refer to each other.",
		{ path: "^packages/" },
		{ circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
	),
];

function moduleOrder(): IForbiddenRuleType[] {
	return MODULE_ORDER.slice(0, -1).map((modules, row) =>
		forbid(
			"module-order",
			`${modules.join(" and ")} may not import a module above.`,
			{ path: `${API}modules/(${modules.join("|")})/`, pathNot: TEST },
			{
				path: `${API}modules/(${MODULE_ORDER.slice(row + 1)
					.flat()
					.join("|")})/`,
			},
		),
	);
}
