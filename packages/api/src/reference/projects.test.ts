import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import countries from "i18n-iso-countries";
import { REFERENCE_PROJECTS } from "./projects.js";

const DATA = fileURLToPath(
	new URL("../../../../../shared/data/projects/projects.csv", import.meta.url),
);
const STANDARD: Record<string, string> = {
	VERRA: "VCS",
	GOLD_STANDARD: "",
	CDM: "CDM",
};

describe("the reference projects", () => {
	it("have unique keys and registry ids", () => {
		const keys = REFERENCE_PROJECTS.map((project) => project.key);
		const ids = REFERENCE_PROJECTS.map(
			(project) => `${project.registry} ${project.registryProjectId}`,
		);
		expect(new Set(keys).size).toBe(keys.length);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("span registries, countries and types", () => {
		const count = (of: (string | undefined)[]) => new Set(of).size;
		expect(count(REFERENCE_PROJECTS.map((p) => p.registry))).toBe(3);
		expect(count(REFERENCE_PROJECTS.map((p) => p.country))).toBe(12);
		expect(count(REFERENCE_PROJECTS.map((p) => p.type))).toBeGreaterThanOrEqual(
			9,
		);
	});

	it.each(REFERENCE_PROJECTS.map((project) => [project.key, project] as const))(
		"describe %s without a claim about a product",
		(_key, project) => {
			expect(countries.isValid(project.country)).toBe(true);
			expect(project.description).toMatch(/financial contribution/);
			expect(project.description).not.toMatch(
				/neutral|net.zero|positive|compensat|offset/i,
			);
			expect((project.latitude === null) === (project.longitude === null)).toBe(
				true,
			);
			for (const goal of project.sdgs) {
				expect(goal).toBeGreaterThanOrEqual(1);
				expect(goal).toBeLessThanOrEqual(17);
			}
		},
	);
});

(existsSync(DATA) ? describe : describe.skip)(
	"the reference projects against the registries' exports (needs ../shared/data)",
	() => {
		const rows = existsSync(DATA)
			? (parse(readFileSync(DATA), { columns: true }) as Record<
					string,
					string
				>[])
			: [];

		it.each(
			REFERENCE_PROJECTS.map((project) => [project.key, project] as const),
		)("%s has its registry's name, link and method", (_key, project) => {
			const id = `${STANDARD[project.registry]}${project.registryProjectId}`;
			const row = rows.find((each) => each.registry_project_id === id);
			expect(row?.name?.trim()).toBe(project.name);
			expect(row?.registry_url).toBe(project.registryUrl);
			if (project.methodology === null) expect(row?.methodology).toBe("");
			else expect(row?.methodology).toContain(project.methodology);
		});
	},
);
