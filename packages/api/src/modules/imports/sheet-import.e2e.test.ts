import { existsSync, readFileSync } from "node:fs";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";

const START = `mutation($input: FootprintSheetsImportInput!) {
	footprintSheetsImport(input: $input) { import { id status } uploadUrl userErrors { code message } }
}`;
const IMPORTS = `query($first: Int, $after: String) {
	footprintSheetsImports(first: 5) {
		nodes {
			id fileName status rowsRead rowsAccepted rowsRepaired rowsUnchanged rowsRefused finishedAt
			failure { code message }
			findings(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { row column code value message severity } }
		}
	}
}`;
const HEADER =
	"manufacturer,model,category,statistic,total kg,lifetime years,use location,use ratio,source,part numbers,aliases";

interface Finding {
	row: number;
	column: string | null;
	code: string;
	value: string | null;
	severity: string;
}
interface Import {
	id: string;
	status: string;
	rowsRead: number;
	rowsAccepted: number;
	rowsRepaired: number;
	rowsUnchanged: number;
	rowsRefused: number;
	failure: { code: string; message: string } | null;
	findings: {
		totalCount: number;
		nodes: Finding[];
		pageInfo: { hasNextPage: boolean; endCursor: string };
	};
}

describe("importing footprint sheets", () => {
	let api: TestApi;
	let operator: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		operator = await api.signedIn({ role: "OPERATOR" });
	});
	afterAll(() => api.close());

	const model = () => unique("ThinkPad Z");

	async function start(fileName = "sheets.csv", layout = "AUTO") {
		const { data, errors } = await operator.execute<{
			footprintSheetsImport: { import: { id: string }; uploadUrl: string };
		}>(START, { input: { fileName, layout } });
		expect(errors).toBeUndefined();
		return data?.footprintSheetsImport ?? { import: { id: "" }, uploadUrl: "" };
	}

	async function last(after?: string): Promise<Import> {
		const { data, errors } = await operator.execute<{
			footprintSheetsImports: { nodes: Import[] };
		}>(IMPORTS, { first: 100, after });
		expect(errors).toBeUndefined();
		return data?.footprintSheetsImports.nodes[0] as Import;
	}

	async function importFile(content: string | Buffer, layout = "AUTO") {
		const { uploadUrl } = await start("sheets.csv", layout);
		const response = await operator.upload(uploadUrl, Buffer.from(content));
		expect(response.status).toBe(200);
		await api.app.worker.drain();
		return last();
	}

	const row = (name: string, over: Record<string, string> = {}) => {
		const cells: Record<string, string> = {
			manufacturer: "Lenovo",
			model: name,
			category: "notebook",
			statistic: "mean",
			"total kg": "300",
			"lifetime years": "5",
			"use location": "EU",
			"use ratio": "0.15",
			source: "https://maker.example/a.pdf",
			"part numbers": "",
			aliases: "",
			...over,
		};
		return HEADER.split(",")
			.map((column) => cells[column])
			.join(",");
	};

	it("takes good rows, reports bad ones, and gives devices their footprints", async () => {
		const name = model();
		const tenant = await api.seed.tenant(await api.seed.region());
		const device = {
			serialNumber: "PFZ00001",
			modelName: name,
			category: "NOTEBOOK",
			country: tenant.country,
			purchasedOn: "2026-01-05",
		};
		await tenant.services.fleet.register([device]);
		expect(
			await tenant.services.fleet.deviceBySerial("PFZ00001"),
		).toMatchObject({ footprintGrams: 0 });
		const done = await importFile(
			[
				HEADER,
				row(name),
				row(model(), { statistic: "median" }),
				row(model(), { "total kg": "" }),
				`${row(model())},surplus`,
				row(model(), { "use ratio": "7.76" }),
			].join("\n"),
		);
		expect(done).toMatchObject({
			status: "DONE",
			rowsRead: 5,
			rowsAccepted: 2,
			rowsRepaired: 1,
			rowsRefused: 3,
			rowsUnchanged: 0,
		});
		expect(
			done.findings.nodes.map(({ row: line, code, severity }) => [
				line,
				code,
				severity,
			]),
		).toEqual(
			expect.arrayContaining([
				[3, "STATISTIC_MISSING", "REFUSED"],
				[4, "TOTAL_MISSING", "REFUSED"],
				[5, "WRONG_NUMBER_OF_CELLS", "REFUSED"],
				[6, "SHARE_IMPOSSIBLE", "REPAIRED"],
			]),
		);
		await api.app.worker.drain();
		const found = await tenant.services.fleet.deviceBySerial("PFZ00001");
		expect(found?.footprintGrams).toBeGreaterThan(200_000);
		expect(found?.footprintId).toMatch(/^fpr_/);
	});

	it("changes nothing when the same file comes again", async () => {
		const file = [HEADER, row(model())].join("\n");
		const first = await importFile(file);
		const second = await importFile(file);
		expect(second.id).toBe(first.id);
	});

	it("adds a revision when a sheet changed, and keeps the model's category", async () => {
		const name = model();
		await importFile(
			[HEADER, row(name, { category: "workstation" })].join("\n"),
		);
		const changed = await importFile(
			[HEADER, row(name, { "total kg": "310" })].join("\n"),
		);
		expect(changed).toMatchObject({ rowsAccepted: 1, rowsRepaired: 1 });
		expect(changed.findings.nodes).toMatchObject([
			{
				row: 2,
				code: "CATEGORY_KEPT",
				value: "NOTEBOOK",
				severity: "REPAIRED",
			},
		]);
	});

	it("refuses a file whose columns are of no layout, and one that is broken at its end, whole", async () => {
		const unknown = await importFile("name,total\nA,1\n");
		expect(unknown).toMatchObject({
			status: "FAILED",
			failure: {
				code: "LAYOUT_UNKNOWN",
				message: expect.stringContaining("manufacturer"),
			},
		});
		const name = model();
		const broken = await importFile(
			[HEADER, row(name), `"open,${row(model())}`].join("\n"),
		);
		expect(broken).toMatchObject({
			status: "FAILED",
			failure: { code: "UNCLOSED_QUOTE" },
			rowsAccepted: 0,
		});
		const [unmatched] = await api.app.platform.footprints.assign(
			[{ modelName: name, country: "SE" }],
			(await api.app.platform.methods.newest()).method,
		);
		expect(unmatched).toBeNull();
	});

	it("is for operators; auditors look on", async () => {
		const auditor = await api.signedIn({ role: "AUDITOR" });
		const { data } = await auditor.execute<{
			footprintSheetsImport: { userErrors: { code: string }[] };
		}>(START, { input: { fileName: "a.csv" } });
		expect(data?.footprintSheetsImport.userErrors).toMatchObject([
			{ code: "FORBIDDEN" },
		]);
		expect((await auditor.execute(IMPORTS)).errors).toBeUndefined();
		const { uploadUrl } = await start();
		expect((await auditor.upload(uploadUrl, Buffer.from(HEADER))).status).toBe(
			403,
		);
		expect(
			(await api.client().upload(uploadUrl, Buffer.from(HEADER))).status,
		).toBe(401);
	});

	const dataSet = new URL(
		"../../../../../../shared/data/pcf/devices.csv",
		import.meta.url,
	);
	const withDataSet = existsSync(dataSet) ? it : it.skip;

	withDataSet(
		"takes the whole published data set (needs ../shared/data)",
		async () => {
			await api.app.platform.deviceModels.loadReferenceCatalogue();
			const done = await importFile(readFileSync(dataSet), "BOAVIZTA");
			expect(done).toMatchObject({
				status: "DONE",
				rowsRead: 1113,
				failure: null,
			});
			expect(done.rowsAccepted + done.rowsUnchanged + done.rowsRefused).toBe(
				1113,
			);
			expect(done.rowsAccepted + done.rowsUnchanged).toBeGreaterThan(1000);
			expect(done.rowsRefused).toBeGreaterThan(0);
			const refused = new Set<number>();
			for (
				let page = done;
				;
				page = await last(page.findings.pageInfo.endCursor)
			) {
				for (const { row: line, severity } of page.findings.nodes)
					if (severity === "REFUSED") refused.add(line);
				if (!page.findings.pageInfo.hasNextPage) break;
			}
			expect(refused.size).toBe(done.rowsRefused);
		},
		60_000,
	);
});
