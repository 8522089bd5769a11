import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { overlaps, parseSerialRange } from "@tonnetrace/domain";
import { parse } from "csv-parse/sync";
import { REFERENCE_PROJECTS } from "../reference/index.js";
import { DEMO_CREDIT_BATCHES } from "./demo-credit-batches.js";
import { DEMO_REGIONS } from "./demo-regions.js";

const projects = new Map(
	REFERENCE_PROJECTS.map((project) => [project.key, project]),
);

const range = (serials: string, projectKey: string) =>
	parseSerialRange(serials, projects.get(projectKey)?.registry);

describe("the demo's credit batches", () => {
	it.each(DEMO_CREDIT_BATCHES.map((batch) => [batch.key, batch] as const))(
		"%s names as many serials as its quantity, of its project",
		(_key, batch) => {
			const serials = range(batch.serials, batch.projectKey);
			expect(serials.last - serials.first + 1).toBe(batch.quantity);
			expect(serials.projectNumber).toBe(
				projects.get(batch.projectKey)?.registryProjectId.replace("GS", ""),
			);
			if (serials.vintage !== undefined)
				expect(serials.vintage).toBe(batch.vintage);
		},
	);

	it("don't overlap and have keys of their own", () => {
		const keys = DEMO_CREDIT_BATCHES.map((batch) => batch.key);
		expect(new Set(keys).size).toBe(keys.length);
		const ranges = DEMO_CREDIT_BATCHES.map(({ serials, projectKey }) =>
			range(serials, projectKey),
		);
		ranges.forEach((one, at) => {
			for (const other of ranges.slice(at + 1))
				expect(overlaps(one, other)).toBe(false);
		});
	});

	it("hold at least 6,000 t in what the Nordic pilot offers", () => {
		const pilot = DEMO_REGIONS.find(({ code }) => code === "NORDICS");
		const offered = new Set(
			pilot?.revisions.at(-1)?.settings.prices.map((each) => each.projectKey),
		);
		const stock = DEMO_CREDIT_BATCHES.filter((batch) =>
			offered.has(batch.projectKey),
		).reduce((sum, batch) => sum + batch.quantity, 0);
		expect(stock).toBeGreaterThanOrEqual(6000);
	});

	it("exist for every project", () => {
		const stocked = new Set(DEMO_CREDIT_BATCHES.map((b) => b.projectKey));
		expect([...projects.keys()].filter((key) => !stocked.has(key))).toEqual([]);
	});
});

const SERIALS = fileURLToPath(
	new URL("../../../../../shared/data/credits/serials.csv", import.meta.url),
);
const ISSUANCES = fileURLToPath(
	new URL("../../../../../shared/data/cdm/issuances.csv", import.meta.url),
);

(existsSync(SERIALS) ? describe : describe.skip)(
	"the demo's credit batches against the registries (needs ../shared/data)",
	() => {
		const read = (path: string) =>
			(existsSync(path)
				? parse(readFileSync(path), { columns: true })
				: []) as Record<string, string>[];

		it.each(DEMO_CREDIT_BATCHES.map((batch) => [batch.key, batch] as const))(
			"%s lies inside a block that was issued",
			(_key, batch) => {
				const part = range(batch.serials, batch.projectKey);
				const inside = (from: string | undefined, to: string | undefined) =>
					Number(from) <= part.first && part.last <= Number(to);
				const whole =
					part.registry === "CDM"
						? read(ISSUANCES).filter(
								(row) =>
									row.party === part.scope.replace("CDM-", "") &&
									row.project_number === part.projectNumber &&
									inside(row.block_start, row.block_end),
							)
						: read(SERIALS).filter(
								(row) =>
									row.event === "issued" &&
									withoutEnds(row.serial ?? "", row) ===
										withoutEnds(batch.serials, {
											block_start: part.firstText,
											block_end: part.lastText,
										}) &&
									inside(row.block_start, row.block_end),
							);
				expect(whole).toHaveLength(1);
			},
		);
	},
);

/** A serial with its two ends taken out: what both a block and a part of it have. */
function withoutEnds(serial: string, row: Record<string, string>): string {
	return serial.replace(`-${row.block_start}-${row.block_end}`, "-*");
}
