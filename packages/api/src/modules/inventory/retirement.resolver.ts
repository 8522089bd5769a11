import { parseSerialRange } from "@tonnetrace/domain";
import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
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
import { ProjectType, projectLoader } from "../catalogue/index.js";
import { CreditBatchType } from "./credit-batch.type.js";
import { batchLoader } from "./inventory.loaders.js";
import type { CreditBatch } from "./inventory.types.js";
import {
	RetirementConnection,
	RetirementFilter,
	RetirementOrder,
	RetirementRecordInput,
	RetirementRecordPayload,
	RetirementType,
} from "./retirement.type.js";
import { SerialRangeType } from "./serial-range.type.js";

@Resolver(() => RetirementType)
export class RetirementResolver {
	@Query(() => RetirementConnection, {
		description: "All recorded retirements. Operators and auditors.",
	})
	async retirements(
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => RetirementFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: RetirementFilter | null,
		@Arg("orderBy", () => RetirementOrder, {
			nullable: true,
			description: "Latest first unless told otherwise.",
		})
		orderBy: RetirementOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<RetirementType>> {
		ctx.requireOverseer();
		const found = await ctx.platform.inventory.retirements(
			filter ?? {},
			orderBy?.field ?? "RETIRED_ON",
			orderBy?.direction ?? "DESC",
			page,
		);
		return toConnection(mapPage(found, (row) => new RetirementType(row)));
	}

	@Mutation(() => RetirementRecordPayload, {
		description:
			"Records credits that a registry has retired; the orders that hold them become retired by as much. Operators.",
	})
	retirementRecord(
		@Arg("input", () => RetirementRecordInput, {
			description: "The retirement.",
		})
		input: RetirementRecordInput,
		@Ctx() ctx: RequestContext,
	): Promise<RetirementRecordPayload> {
		return answer(async () => {
			const actor = {
				id: ctx.requireOperator().userId,
				role: "OPERATOR",
			} as const;
			return {
				retirement: new RetirementType(
					await ctx.platform.inventory.recordRetirement(actor, input),
				),
			};
		});
	}

	@FieldResolver(() => CreditBatchType, {
		description: "The batch that the credits were in.",
	})
	async batch(
		@Root() { row }: RetirementType,
		@Ctx() ctx: RequestContext,
	): Promise<CreditBatchType> {
		return new CreditBatchType(await batchOf(row.batchId, ctx));
	}

	@FieldResolver(() => ProjectType, { description: "Project of the credits." })
	async project(
		@Root() { row }: RetirementType,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectType> {
		return new ProjectType(await projectLoader(ctx).load(row.projectId));
	}

	@FieldResolver(() => SerialRangeType, { description: "The retired credits." })
	async serials(
		@Root() { row }: RetirementType,
		@Ctx() ctx: RequestContext,
	): Promise<SerialRangeType> {
		const { registry } = await batchOf(row.batchId, ctx);
		return new SerialRangeType(parseSerialRange(row.serialText, registry));
	}
}

async function batchOf(id: string, ctx: RequestContext): Promise<CreditBatch> {
	const batch = await batchLoader(ctx).load(id);
	if (!batch)
		throw new Error(`A retirement names the batch ${id}, which is not there`);
	return batch;
}
