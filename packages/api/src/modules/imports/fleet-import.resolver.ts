import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { TenantType } from "../tenancy/index.js";
import type { FleetImportRow } from "./fleet-import.js";
import {
	FleetImportConnection,
	FleetImportType,
	RowErrorConnection,
	RowErrorType,
} from "./fleet-import.type.js";
import {
	FleetImportFilter,
	FleetImportMapInput,
	FleetImportMapPayload,
	FleetImportOrder,
	FleetImportStartInput,
	FleetImportStartPayload,
} from "./fleet-import-inputs.type.js";

/** Imports as the API shows them, with the names of those who made them. */
async function shape(
	rows: readonly FleetImportRow[],
	tenantId: string,
	ctx: RequestContext,
): Promise<FleetImportType[]> {
	const names = await ctx.platform.identity.namesOf(
		rows.map(({ createdBy }) => createdBy),
	);
	return rows.map(
		(row) =>
			new FleetImportType(
				row,
				tenantId,
				names.get(row.createdBy) ?? row.createdBy,
			),
	);
}

/** One import of a tenant, for `node`. @throws DomainError NOT_FOUND */
export async function fleetImportNode(
	ctx: RequestContext,
	tenantId: string | null | undefined,
	id: string,
): Promise<FleetImportType> {
	const { scope, fleetImports } = await ctx.enter(tenantId);
	const row = await fleetImports.find(id);
	const [node] = await shape([row], scope.tenantId, ctx);
	return node as FleetImportType;
}

@Resolver(() => FleetImportType)
export class FleetImportResolver {
	@Mutation(() => FleetImportStartPayload, {
		description:
			"Announces a fleet file and answers where to send it. The same file again changes nothing: the earlier import is answered.",
	})
	fleetImportStart(
		@Arg("input", () => FleetImportStartInput, { description: "The file." })
		input: FleetImportStartInput,
		@Ctx() ctx: RequestContext,
	): Promise<FleetImportStartPayload> {
		return answer(async () => {
			const { scope, fleetImports } = await ctx.enter(input.tenantId);
			const { row, uploadPath } = await fleetImports.start(input);
			const [started] = await shape([row], scope.tenantId, ctx);
			return { import: started as FleetImportType, uploadUrl: uploadPath };
		});
	}

	@Mutation(() => FleetImportMapPayload, {
		description:
			"Says what the columns of a file mean, where they weren't recognised.",
	})
	fleetImportMap(
		@Arg("input", () => FleetImportMapInput, {
			description: "What the columns mean.",
		})
		input: FleetImportMapInput,
		@Ctx() ctx: RequestContext,
	): Promise<FleetImportMapPayload> {
		return answer(async () => {
			const { scope, fleetImports } = await ctx.enter(input.tenantId);
			const row = await fleetImports.map(input.importId, input);
			const [mapped] = await shape([row], scope.tenantId, ctx);
			return { import: mapped as FleetImportType };
		});
	}

	@FieldResolver(() => RowErrorConnection, {
		description: "What is wrong in its rows, in the order of the file.",
	})
	async errors(
		@Root() { id, tenantId }: FleetImportType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<RowErrorType>> {
		const { fleetImports } = await ctx.enter(tenantId);
		const found = await fleetImports.errors(id, page);
		return toConnection(mapPage(found, (issue) => new RowErrorType(issue)));
	}
}

@Resolver(() => TenantType)
export class TenantImportsResolver {
	@FieldResolver(() => FleetImportConnection, {
		description: "The tenant's fleet imports, newest first.",
	})
	async imports(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => FleetImportFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: FleetImportFilter | null,
		@Arg("orderBy", () => FleetImportOrder, {
			nullable: true,
			description: "Newest first unless told otherwise.",
		})
		orderBy: FleetImportOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<FleetImportType>> {
		const { fleetImports } = await ctx.enter(id);
		const found = await fleetImports.page(
			filter?.status,
			orderBy?.field ?? "CREATED_AT",
			orderBy?.direction ?? "DESC",
			page,
		);
		const nodes = await shape(found.nodes, id, ctx);
		return toConnection({ ...found, nodes });
	}
}
