import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { notFound, nullIfMissing } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Node } from "../../platform/graphql/node.type.js";
import { ID_PREFIXES, type IdKind, isIdOf } from "../../platform/ids.js";
import { ProjectType } from "../catalogue/index.js";
import { CertificateType } from "../certificates/index.js";
import { DeviceType } from "../fleet/index.js";
import {
	deviceModelNode,
	footprintSheetNode,
	ModelChoiceType,
} from "../footprints/index.js";
import { UserType } from "../identity/index.js";
import { fleetImportNode, sheetImportNode } from "../imports/index.js";
import { CreditBatchType, RetirementType } from "../inventory/index.js";
import { OrderType } from "../orders/index.js";
import { QuoteType } from "../quotes/index.js";
import { RegionType } from "../regions/index.js";
import { canSeeAudit, ResellerType, TenantType } from "../tenancy/index.js";
import { AuditEventType } from "./viewer.type.js";

type TenantId = string | null | undefined;
/** Finds one thing through the same services as every other field, so with the same rights. @throws DomainError NOT_FOUND */
type Find = (
	ctx: RequestContext,
	id: string,
	tenantId: TenantId,
) => Promise<Node>;

/** @throws DomainError NOT_FOUND for what isn't there, and for those who may not see it */
function found<T>(thing: T | undefined): T {
	if (thing === undefined) throw notFound("thing", ["id"]);
	return thing;
}

/** Batches and retirements as such are for operators and auditors; a tenant meets its own through orders and traces. */
function requireOverseer(ctx: RequestContext): void {
	if (!ctx.overseer()) throw notFound("thing", ["id"]);
}

const FINDERS: Partial<Record<IdKind, Find>> = {
	tenant: async (ctx, id) => new TenantType((await ctx.enter(id)).tenant),
	reseller: async (ctx, id) =>
		new ResellerType(
			await ctx.platform.tenants.reseller(ctx.requirePrincipal(), id),
		),
	user: async (ctx, id) => {
		const principal = ctx.requirePrincipal();
		return new UserType({
			...found(principal.userId === id ? principal : undefined),
			id,
		});
	},
	region: async (ctx, id) =>
		new RegionType(found(await ctx.platform.regions.byId(id))),
	project: async (ctx, id) =>
		new ProjectType(await ctx.platform.catalogue.byId(id)),
	batch: async (ctx, id) => {
		requireOverseer(ctx);
		return new CreditBatchType(
			found((await ctx.platform.inventory.batchesByIds([id])).get(id)),
		);
	},
	retirement: async (ctx, id) => {
		requireOverseer(ctx);
		return new RetirementType(
			found((await ctx.platform.inventory.retirementsByIds([id])).get(id)),
		);
	},
	model: (ctx, id) => deviceModelNode(ctx, id),
	sheet: (ctx, id) => footprintSheetNode(ctx, id),
	sheetImport: (ctx, id) => sheetImportNode(ctx, id),
	fleetImport: async (ctx, id, tenantId) =>
		fleetImportNode(ctx, (await ctx.enter(tenantId)).scope.tenantId, id),
	device: async (ctx, id, tenantId) => {
		const { fleet, scope } = await ctx.enter(tenantId);
		return new DeviceType(found(await fleet.device(id)), scope.tenantId);
	},
	modelChoice: async (ctx, id, tenantId) => {
		const { modelChoices, scope } = await ctx.enter(tenantId);
		return new ModelChoiceType(
			found(await modelChoices.find(id)),
			scope.tenantId,
		);
	},
	quote: async (ctx, id, tenantId) => {
		const { quotes, scope } = await ctx.enter(tenantId);
		return new QuoteType(await quotes.quote(id), scope.tenantId);
	},
	order: async (ctx, id, tenantId) => {
		const { orders, scope } = await ctx.enter(tenantId);
		return new OrderType(await orders.order(id), scope.tenantId);
	},
	certificate: async (ctx, id, tenantId) => {
		const { certificates, scope } = await ctx.enter(tenantId);
		const row = await certificates.certificate(id);
		return new CertificateType(
			row,
			scope.tenantId,
			certificates.verificationUrl(row.number),
		);
	},
	audit: async (ctx, id, tenantId) => auditEvent(ctx, id, tenantId),
};

async function auditEvent(
	ctx: RequestContext,
	id: string,
	tenantId: TenantId,
): Promise<AuditEventType> {
	const ofPlatform =
		tenantId == null && ctx.overseer()
			? await ctx.platform.platformAuditEvents.find(id)
			: undefined;
	if (ofPlatform) return Object.assign(new AuditEventType(), ofPlatform);
	const { auditEvents, scope } = await ctx.enter(tenantId);
	if (!canSeeAudit(scope.actor)) throw notFound("thing", ["id"]);
	return Object.assign(new AuditEventType(), found(await auditEvents.find(id)));
}

const KINDS = Object.keys(ID_PREFIXES) as IdKind[];

@Resolver()
export class NodeResolver {
	@Query(() => Node, {
		nullable: true,
		description:
			"Anything by its id; null when it isn't there, or not for the viewer.",
	})
	node(
		@Arg("id", () => ID, { description: "Its id; the prefix says what it is." })
		id: string,
		@Arg("tenantId", () => ID, {
			nullable: true,
			description:
				"The tenant that it belongs to; needed only by those who reach more than one.",
		})
		tenantId: string | null,
		@Ctx() ctx: RequestContext,
	): Promise<Node | null> {
		ctx.requirePrincipal();
		const kind = KINDS.find((candidate) => isIdOf(candidate, id));
		const find = kind && FINDERS[kind];
		return nullIfMissing(async () => find?.(ctx, id, tenantId) ?? null);
	}
}
