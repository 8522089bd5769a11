import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csvLine } from "../../platform/files/csv/csv-write.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ImportIssue } from "./fleet-import.js";

type ContextOf = (
	request: FastifyRequest,
	reply: FastifyReply,
) => Promise<RequestContext>;

interface FleetImportParams {
	readonly tenantId: string;
	readonly importId: string;
}

/** The request's bytes as they come; a request without a body is an empty file. */
const bodyOf = (request: FastifyRequest): AsyncIterable<Buffer> =>
	(request.body as AsyncIterable<Buffer> | undefined) ?? Readable.from([]);

/** The errors as CSV, piece by piece. Begins with a byte order mark, by which Excel knows the encoding. */
async function* errorReport(
	pieces: AsyncIterable<readonly ImportIssue[]>,
): AsyncGenerator<string> {
	yield `\ufeff${csvLine(["row", "column", "code", "value", "message"])}`;
	for await (const issues of pieces)
		yield issues
			.map(({ rowNumber, columnName, code, value, message }) =>
				csvLine([rowNumber, columnName, code, value, message]),
			)
			.join("");
}

/** Uploads and reports of imports. Each request enters its tenant anew; errors are answered as JSON. */
export function importRoutes(app: FastifyInstance, contextOf: ContextOf): void {
	app.put<{ Params: FleetImportParams }>(
		"/uploads/fleet-imports/:tenantId/:importId",
		async (request, reply) => {
			const { tenantId, importId } = request.params;
			const ctx = await contextOf(request, reply);
			const { fleetImports } = await ctx.enter(tenantId);
			const { id, status } = await fleetImports.receive(
				importId,
				bodyOf(request),
			);
			return { importId: id, status };
		},
	);

	app.put<{ Params: { importId: string } }>(
		"/uploads/sheet-imports/:importId",
		async (request, reply) => {
			const ctx = await contextOf(request, reply);
			const principal = ctx.requireOperator();
			const { id, status } = await ctx.platform.sheetImports.receive(
				principal,
				request.params.importId,
				bodyOf(request),
			);
			return { importId: id, status };
		},
	);

	app.get<{ Params: FleetImportParams }>(
		"/files/fleet-imports/:tenantId/:importId/errors.csv",
		async (request, reply) => {
			const { tenantId, importId } = request.params;
			const ctx = await contextOf(request, reply);
			const { fleetImports } = await ctx.enter(tenantId);
			const { id } = await fleetImports.find(importId);
			return reply
				.header("content-type", "text/csv; charset=utf-8")
				.header(
					"content-disposition",
					`attachment; filename="errors-${id}.csv"`,
				)
				.header("cache-control", "private, no-store")
				.send(Readable.from(errorReport(fleetImports.allErrors(id))));
		},
	);
}
