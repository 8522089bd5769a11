import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	ID,
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
import {
	CreditBatchConnection,
	CreditBatchFilter,
	CreditBatchOrder,
	CreditBatchRegisterInput,
	CreditBatchRegisterPayload,
	CreditBatchType,
	RetirableRangeType,
} from "./credit-batch.type.js";
import {
	batchRetirementsLoader,
	projectBatchesLoader,
} from "./inventory.loaders.js";
import { RetirementType } from "./retirement.type.js";

@Resolver(() => CreditBatchType)
export class CreditBatchResolver {
	@Query(() => CreditBatchConnection, {
		description: "The stock of credits. Operators and auditors.",
	})
	async creditBatches(
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => CreditBatchFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: CreditBatchFilter | null,
		@Arg("orderBy", () => CreditBatchOrder, {
			nullable: true,
			description: "In the order of registration unless told otherwise.",
		})
		orderBy: CreditBatchOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<CreditBatchType>> {
		ctx.requireOverseer();
		const found = await ctx.platform.inventory.batches(
			filter ?? {},
			orderBy?.field ?? "REGISTERED_AT",
			orderBy?.direction ?? "ASC",
			page,
		);
		return toConnection(mapPage(found, (row) => new CreditBatchType(row)));
	}

	@Query(() => [RetirableRangeType], {
		description:
			"The largest runs of whole credits that are fully allocated and not yet retired. Operators and auditors.",
	})
	async retirable(
		@Arg("projectId", () => ID, {
			nullable: true,
			description: "Of this project; of all when left out.",
		})
		projectId: string | null,
		@Ctx() ctx: RequestContext,
	): Promise<RetirableRangeType[]> {
		ctx.requireOverseer();
		return (await ctx.platform.inventory.retirable(projectId)).map(
			(range) => new RetirableRangeType(range),
		);
	}

	@Mutation(() => CreditBatchRegisterPayload, {
		description: "Takes credits into stock. Operators.",
	})
	creditBatchRegister(
		@Arg("input", () => CreditBatchRegisterInput, {
			description: "The credits.",
		})
		input: CreditBatchRegisterInput,
		@Ctx() ctx: RequestContext,
	): Promise<CreditBatchRegisterPayload> {
		return answer(async () => {
			const actor = {
				id: ctx.requireOperator().userId,
				role: "OPERATOR",
			} as const;
			return {
				batch: new CreditBatchType(
					await ctx.platform.inventory.registerBatch(actor, input),
				),
			};
		});
	}

	@FieldResolver(() => ProjectType, { description: "Project of the credits." })
	async project(
		@Root() { row }: CreditBatchType,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectType> {
		return new ProjectType(await projectLoader(ctx).load(row.projectId));
	}

	@FieldResolver(() => [RetirementType], {
		description:
			"All its retirements, in order of the serial numbers. Operators and auditors.",
	})
	async retirements(
		@Root() { id }: CreditBatchType,
		@Ctx() ctx: RequestContext,
	): Promise<RetirementType[]> {
		ctx.requireOverseer();
		return (await batchRetirementsLoader(ctx).load(id)).map(
			(row) => new RetirementType(row),
		);
	}
}

@Resolver(() => ProjectType)
export class ProjectBatchesResolver {
	@FieldResolver(() => [CreditBatchType], {
		description:
			"Its first 200 batches, in the order of registration; `creditBatches` pages through all. Operators and auditors.",
	})
	async batches(
		@Root() { id }: ProjectType,
		@Ctx() ctx: RequestContext,
	): Promise<CreditBatchType[]> {
		ctx.requireOverseer();
		return (await projectBatchesLoader(ctx).load(id)).map(
			(row) => new CreditBatchType(row),
		);
	}
}
