import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { OrderType, orderLoaders } from "../orders/index.js";
import { TenantType } from "../tenancy/index.js";
import type { Certificate } from "./certificate.js";
import { certificateLoaders } from "./certificate.loaders.js";
import {
	CertificateConnection,
	CertificateFilter,
	CertificateOrder,
	CertificateType,
} from "./certificate.type.js";

/** How one tenant's certificates are shown. */
async function shapeOf(
	tenantId: string,
	ctx: RequestContext,
): Promise<(row: Certificate) => CertificateType> {
	const { certificates } = await ctx.enter(tenantId);
	return (row) =>
		new CertificateType(
			row,
			tenantId,
			certificates.verificationUrl(row.number),
		);
}

@Resolver(() => TenantType)
export class TenantCertificatesResolver {
	@FieldResolver(() => CertificateConnection, {
		description: "The tenant's certificates, all versions.",
	})
	async certificates(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => CertificateFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: CertificateFilter | null,
		@Arg("orderBy", () => CertificateOrder, {
			nullable: true,
			description: "Newest first unless told otherwise.",
		})
		orderBy: CertificateOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<CertificateType>> {
		const { certificates } = await ctx.enter(id);
		const found = await certificates.page(
			filter ?? {},
			orderBy?.field ?? "ISSUED_AT",
			orderBy?.direction ?? "DESC",
			page,
		);
		return toConnection(mapPage(found, await shapeOf(id, ctx)));
	}
}

@Resolver(() => OrderType)
export class OrderCertificatesResolver {
	@FieldResolver(() => [CertificateType], {
		description: "Versions of the order's certificate, newest first.",
	})
	async certificates(
		@Root() { id, tenantId }: OrderType,
		@Ctx() ctx: RequestContext,
	): Promise<CertificateType[]> {
		const rows = await certificateLoaders(ctx, tenantId).ofOrder.load(id);
		return rows.map(await shapeOf(tenantId, ctx));
	}
}

@Resolver(() => CertificateType)
export class CertificateResolver {
	@FieldResolver(() => OrderType, { description: "The order it stands for." })
	async order(
		@Root() { row, tenantId }: CertificateType,
		@Ctx() ctx: RequestContext,
	): Promise<OrderType> {
		const order = await orderLoaders(ctx, tenantId).order.load(row.orderId);
		if (!order) throw new Error(`Certificate ${row.id} has no order`);
		return new OrderType(order, tenantId);
	}

	@FieldResolver(() => CertificateType, {
		nullable: true,
		description: "The version that replaced it.",
	})
	async supersededBy(
		@Root() { row, tenantId }: CertificateType,
		@Ctx() ctx: RequestContext,
	): Promise<CertificateType | null> {
		if (row.supersededBy === null) return null;
		const next = await certificateLoaders(ctx, tenantId).certificate.load(
			row.supersededBy,
		);
		return next ? (await shapeOf(tenantId, ctx))(next) : null;
	}
}
