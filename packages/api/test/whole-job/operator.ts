import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { GraphQLClient } from "@tonnetrace/testkit";
import type { TestApi } from "../harness.js";
import { unique } from "../seed.js";
import { succeed } from "../succeed.js";
import type { VerraBlock } from "./real-data.js";

const SHEETS_START = `mutation($input: FootprintSheetsImportInput!) {
	footprintSheetsImport(input: $input) { uploadUrl userErrors { code message } }
}`;
const SHEETS_DONE = `query($after: String) { footprintSheetsImports(first: 1) { nodes {
	status rowsRead rowsAccepted rowsUnchanged rowsRefused failure { code }
	findings(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { row code severity message } }
} } }`;
const PROJECT = `mutation($input: ProjectUpsertInput!) {
	projectUpsert(input: $input) { project { id } userErrors { code field message } }
}`;
const BATCH = `mutation($input: CreditBatchRegisterInput!) {
	creditBatchRegister(input: $input) { batch { id serials { text quantity } free { grams } } userErrors { code field message } }
}`;
const RETIRABLE = `query($projectId: ID) { retirable(projectId: $projectId) {
	orders serials { text quantity } batch { id }
} }`;
const RETIRE = `mutation($input: RetirementRecordInput!) {
	retirementRecord(input: $input) { retirement { id } userErrors { code field message } }
}`;

export interface Finding {
	readonly row: number;
	readonly code: string;
	readonly severity: string;
	readonly message: string;
}
export interface SheetsImport {
	readonly status: string;
	readonly rowsRead: number;
	readonly rowsAccepted: number;
	readonly rowsUnchanged: number;
	readonly rowsRefused: number;
	readonly failure: { code: string } | null;
	readonly findings: readonly Finding[];
}
interface SheetsAnswer {
	footprintSheetsImports: {
		nodes: (Omit<SheetsImport, "findings"> & {
			findings: {
				nodes: Finding[];
				pageInfo: { hasNextPage: boolean; endCursor: string };
			};
		})[];
	};
}
/** A retirement that was recorded. */
export interface RecordedRetirement {
	readonly registryReference: string;
	readonly serials: string;
	/** Whole credits. */
	readonly quantity: number;
}

/** What an operator does, over GraphQL and uploads alone. */
export function operatorAtWork(api: TestApi, client: GraphQLClient) {
	/** Sends a file of footprint sheets, has it carried out, and reads all that was found in it. */
	async function importSheets(file: string): Promise<SheetsImport> {
		const { footprintSheetsImport } = await succeed<{
			footprintSheetsImport: { uploadUrl: string };
		}>(client, SHEETS_START, { input: { fileName: basename(file) } });
		const sent = await client.upload(
			footprintSheetsImport.uploadUrl,
			await readFile(file),
		);
		if (sent.status !== 200) throw new Error(await sent.text());
		await api.app.worker.drain();
		const findings: Finding[] = [];
		for (let after: string | undefined; ; ) {
			const [done] = (
				await succeed<SheetsAnswer>(client, SHEETS_DONE, { after })
			).footprintSheetsImports.nodes;
			if (!done) throw new Error("The import is not listed.");
			findings.push(...done.findings.nodes);
			if (!done.findings.pageInfo.hasNextPage) return { ...done, findings };
			after = done.findings.pageInfo.endCursor;
		}
	}

	/** Registers the projects of the blocks, then each block. @returns project ids by the registry's ids */
	async function registerBlocks(
		blocks: readonly VerraBlock[],
	): Promise<Map<string, string>> {
		const projects = new Map<string, string>();
		for (const block of blocks) {
			const projectId =
				projects.get(block.registryProjectId) ?? (await project(block));
			projects.set(block.registryProjectId, projectId);
			const { serials, quantity, vintage } = block;
			await succeed(client, BATCH, {
				input: {
					projectId,
					serials,
					quantity,
					vintage,
					idempotencyKey: unique("batch"),
				},
			});
		}
		return projects;
	}

	async function project(block: VerraBlock): Promise<string> {
		const { registryProjectId, projectName: name, country } = block;
		const { projectUpsert } = await succeed<{
			projectUpsert: { project: { id: string } };
		}>(client, PROJECT, {
			input: {
				registry: "VERRA",
				registryProjectId,
				name,
				country,
				type: "Voluntary carbon project",
				mechanism: "REDUCTION",
				registryUrl: `https://registry.verra.org/app/projectDetail/VCS/${registryProjectId.replace(/^VCS/, "")}`,
			},
		});
		return projectUpsert.project.id;
	}

	/** Records the retirement of all that can be retired now, range by range. */
	async function retireAll(
		retiredOn: string,
		beneficiary: string,
	): Promise<RecordedRetirement[]> {
		const { retirable } = await succeed<{
			retirable: {
				serials: { text: string; quantity: number };
				batch: { id: string };
			}[];
		}>(client, RETIRABLE);
		const recorded: RecordedRetirement[] = [];
		for (const [n, { serials, batch }] of retirable.entries()) {
			const registryReference = `VCS-RET-${n}`;
			await succeed(client, RETIRE, {
				input: {
					batchId: batch.id,
					serials: serials.text,
					retiredOn,
					registryReference,
					beneficiary,
					idempotencyKey: unique("retire"),
				},
			});
			recorded.push({
				registryReference,
				serials: serials.text,
				quantity: serials.quantity,
			});
		}
		return recorded;
	}

	return { importSheets, registerBlocks, retireAll };
}
