import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	parseSerialRange,
	type Registry,
	type SerialRange,
} from "@tonnetrace/domain";
import { parse } from "csv-parse/sync";
import { startApp, type TestApp } from "../../../test/harness.js";
import { createStock, OPERATOR, type Stock } from "../../../test/stock.js";
import type { Project } from "../catalogue/index.js";

const FILE = fileURLToPath(
	new URL("../../../../../../shared/data/credits/serials.csv", import.meta.url),
);

const REGISTRIES: Readonly<Record<string, Registry>> = {
	"Verra VCS": "VERRA",
	"Gold Standard": "GOLD_STANDARD",
	ACR: "ACR",
	CAR: "CAR",
	ART: "OTHER",
};

interface Block {
	readonly standard: string;
	readonly registry_project_id: string;
	readonly vintage: string;
	readonly serial: string;
	readonly quantity: string;
}

(existsSync(FILE) ? describe : describe.skip)(
	"real serial blocks (needs ../shared/data)",
	() => {
		let test: TestApp;
		let stock: Stock;
		beforeAll(async () => {
			test = await startApp();
			stock = createStock(test);
		});
		afterAll(() => test.close());

		const projects = new Map<string, Project>();
		async function projectOf({
			standard,
			registry_project_id: registryProjectId,
		}: Block): Promise<Project> {
			const key = `${standard} ${registryProjectId}`;
			const project =
				projects.get(key) ??
				(await stock.project({
					registry: REGISTRIES[standard] ?? "OTHER",
					registryProjectId,
				}));
			projects.set(key, project);
			return project;
		}

		it("are registered, each credit once", async () => {
			const blocks: Block[] = parse(readFileSync(FILE), { columns: true });
			const taken: SerialRange[] = [];
			let grams = 0;
			for (const [row, block] of blocks.entries()) {
				const project = await projectOf(block);
				const range = parseSerialRange(block.serial, project.registry);
				const again = taken.some(
					({ registry, scope, first, last }) =>
						registry === range.registry &&
						scope === range.scope &&
						first <= range.last &&
						range.first <= last,
				);
				const registering = stock.inventory.registerBatch(OPERATOR, {
					projectId: project.id,
					serials: block.serial,
					quantity: Number(block.quantity),
					vintage: range.vintage ?? Number(block.vintage.slice(0, 4)),
					idempotencyKey: `row-${row}`,
				});
				if (again) {
					await expect(registering).rejects.toMatchObject({
						code: "SERIAL_OVERLAP",
					});
					continue;
				}
				expect((await registering).serialText).toBe(range.text);
				taken.push(range);
				grams += range.quantity * 1_000_000;
			}
			expect(taken.length).toBeGreaterThan(blocks.length / 2);
			const stocks = await test.app.platform.catalogue.stockOf(
				[...projects.values()].map(({ id }) => id),
			);
			expect(
				[...stocks.values()].reduce(
					(sum, { availableGrams }) => sum + availableGrams,
					0,
				),
			).toBe(grams);
			expect(await stock.inventory.checkBooks()).toEqual([]);
		}, 120_000);
	},
);
