import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { DomainError, notFound } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { DEVICE_EVIDENCE_ROUTE, ORDER_EVIDENCE_ROUTE } from "./addresses.js";
import type { EvidenceService } from "./evidence.service.js";
import { type EvidenceDraft, evidenceJson } from "./evidence-json.js";

type ContextOf = (
	request: FastifyRequest,
	reply: FastifyReply,
) => Promise<RequestContext>;

/** Evidence files, written as they are asked for, to those who may enter the tenant. */
export function evidenceRoutes(
	app: FastifyInstance,
	contextOf: ContextOf,
): void {
	const send = async (
		request: FastifyRequest,
		reply: FastifyReply,
		tenantId: string,
		what: string,
		find: (evidence: EvidenceService) => Promise<EvidenceDraft>,
	) => {
		const draft = await visible(what, async () => {
			const { evidence } = await (await contextOf(request, reply)).enter(
				tenantId,
			);
			return find(evidence);
		});
		const name = `${draft.payload.order.number}-${what}-evidence.json`;
		return reply
			.type("application/json; charset=utf-8")
			.header("cache-control", "private, no-store")
			.header("content-disposition", `attachment; filename="${name}"`)
			.send(Readable.from(evidenceJson(draft), { objectMode: false }));
	};
	app.get<{ Params: { tenantId: string; orderId: string } }>(
		ORDER_EVIDENCE_ROUTE,
		(request, reply) =>
			send(request, reply, request.params.tenantId, "order", (evidence) =>
				evidence.ofOrder(request.params.orderId),
			),
	);
	app.get<{ Params: { tenantId: string; deviceId: string } }>(
		DEVICE_EVIDENCE_ROUTE,
		(request, reply) =>
			send(request, reply, request.params.tenantId, "device", (evidence) =>
				evidence.ofDevice(request.params.deviceId),
			),
	);
}

/** What is another tenant's answers as what doesn't exist. @throws DomainError UNAUTHENTICATED, NOT_FOUND */
async function visible<T>(what: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof DomainError && error.code === "NOT_FOUND")
			throw notFound(what);
		throw error;
	}
}
