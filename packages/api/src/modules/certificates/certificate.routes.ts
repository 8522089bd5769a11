import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { DomainError, notFound } from "../../platform/errors.js";
import type {
	RequestContext,
	TenantServices,
} from "../../platform/graphql/context.js";
import type { Certificate } from "./certificate.js";
import { ANNEX_ROUTE, PDF_ROUTE } from "./file-addresses.js";

type ContextOf = (
	request: FastifyRequest,
	reply: FastifyReply,
) => Promise<RequestContext>;

interface Wanted {
	readonly fileId: string;
	readonly fileName: string;
	readonly disposition: "inline" | "attachment";
}

/** The PDFs and device lists of certificates, streamed to those who may enter the tenant. */
export function certificateRoutes(
	app: FastifyInstance,
	contextOf: ContextOf,
): void {
	app.get<{ Params: { tenantId: string; file: string } }>(
		PDF_ROUTE,
		async (request, reply) => {
			const { tenantId, file } = request.params;
			const id = file.endsWith(".pdf") ? file.slice(0, -".pdf".length) : "";
			const [services, certificate] = await find(
				await contextOf(request, reply),
				tenantId,
				id,
			);
			return send(request, reply, services, {
				fileId: certificate.pdfFileId,
				fileName: `${certificate.number}-v${certificate.version}.pdf`,
				disposition: "inline",
			});
		},
	);
	app.get<{ Params: { tenantId: string; certificateId: string } }>(
		ANNEX_ROUTE,
		async (request, reply) => {
			const { tenantId, certificateId } = request.params;
			const [services, certificate] = await find(
				await contextOf(request, reply),
				tenantId,
				certificateId,
			);
			return send(request, reply, services, {
				fileId: certificate.annexFileId,
				fileName: `${certificate.number}-devices.csv`,
				disposition: "attachment",
			});
		},
	);
}

/** A certificate of another tenant answers as one that doesn't exist. @throws DomainError UNAUTHENTICATED, NOT_FOUND */
async function find(
	ctx: RequestContext,
	tenantId: string,
	certificateId: string,
): Promise<[TenantServices, Certificate]> {
	try {
		const services = await ctx.enter(tenantId);
		return [services, await services.certificates.certificate(certificateId)];
	} catch (error) {
		if (error instanceof DomainError && error.code === "NOT_FOUND")
			throw notFound("certificate");
		throw error;
	}
}

/** The file never changes, but the right to read it may: it is kept by browsers and asked for anew each time. */
async function send(
	request: FastifyRequest,
	reply: FastifyReply,
	{ files }: TenantServices,
	{ fileId, fileName, disposition }: Wanted,
) {
	const file = await files.find(fileId);
	if (!file) throw notFound("certificate");
	const tag = `"${file.sha256}"`;
	reply.header("etag", tag).header("cache-control", "private, no-cache");
	if (request.headers["if-none-match"]?.includes(tag))
		return reply.code(304).send();
	return reply
		.type(file.contentType)
		.header("content-length", file.sizeBytes)
		.header("content-disposition", `${disposition}; filename="${fileName}"`)
		.send(Readable.from(files.read(file.id), { objectMode: false }));
}
