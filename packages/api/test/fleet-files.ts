import type { GraphQLClient } from "@tonnetrace/testkit";
import type { TestApi } from "./harness.js";

const START = `mutation($input: FleetImportStartInput!) {
	fleetImportStart(input: $input) { import { id status } uploadUrl userErrors { code field message } }
}`;
const ONE = `query($tenantId: ID!, $after: String) {
	tenant(id: $tenantId) { imports(first: 1) { nodes {
		id fileName status createdBy finishedAt sizeBytes sha256 source encoding delimiter
		columns { index header field samples dropped }
		rowsRead rowsTotal rowsAccepted rowsUnchanged rowsRefused rowsLeftOut leftOut { reason rows } progress
		failure { code message } errorReportUrl
		errors(first: 100, after: $after) { totalCount nodes { row column code value message } }
	} } }
}`;

export interface ImportAnswer {
	readonly id: string;
	readonly status: string;
	readonly createdBy: string;
	readonly source: string | null;
	readonly encoding: string | null;
	readonly columns: {
		index: number;
		header: string;
		field: string | null;
		samples: string[];
		dropped: boolean;
	}[];
	readonly rowsRead: number;
	readonly rowsAccepted: number;
	readonly rowsUnchanged: number;
	readonly rowsRefused: number;
	readonly rowsLeftOut: number;
	readonly leftOut: { reason: string; rows: number }[];
	readonly progress: number;
	readonly failure: { code: string; message: string } | null;
	readonly errorReportUrl: string | null;
	readonly errors: {
		totalCount: number;
		nodes: {
			row: number;
			column: string | null;
			code: string;
			value: string | null;
			message: string;
		}[];
	};
}

/** Imports fleet files of one tenant over HTTP, as the portal does. */
export function fleetFiles(
	api: TestApi,
	client: GraphQLClient,
	tenantId: string,
) {
	const start = async (input: Record<string, unknown> = {}) => {
		const { data, errors } = await client.execute<{
			fleetImportStart: {
				import: { id: string; status: string } | null;
				uploadUrl: string | null;
				userErrors: { code: string; field: string[]; message: string }[];
			};
		}>(START, { input: { tenantId, fileName: "fleet.csv", ...input } });
		if (errors || !data) throw new Error(JSON.stringify(errors));
		return data.fleetImportStart;
	};
	/** The tenant's newest import. */
	const last = async (): Promise<ImportAnswer> => {
		const { data, errors } = await client.execute<{
			tenant: { imports: { nodes: ImportAnswer[] } };
		}>(ONE, { tenantId });
		const [found] = data?.tenant.imports.nodes ?? [];
		if (errors || !found)
			throw new Error(JSON.stringify(errors ?? "no import"));
		return found;
	};
	const upload = async (url: string, content: string | Buffer) => {
		const response = await client.upload(url, Buffer.from(content));
		return { status: response.status, body: await response.json() };
	};
	return {
		start,
		last,
		upload,
		/** Announces, sends and carries out. */
		import: async (
			content: string | Buffer,
			input: Record<string, unknown> = {},
		): Promise<ImportAnswer> => {
			const { uploadUrl, userErrors } = await start(input);
			if (!uploadUrl) throw new Error(JSON.stringify(userErrors));
			const { status, body } = await upload(uploadUrl, content);
			if (status !== 200) throw new Error(JSON.stringify(body));
			await api.app.worker.drain();
			return last();
		},
	};
}
