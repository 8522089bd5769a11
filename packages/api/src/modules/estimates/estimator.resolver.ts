import {
	Arg,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import {
	EstimatorEvaluationType,
	EstimatorTrainInput,
	EstimatorTrainPayload,
	EstimatorType,
	evaluationOf,
} from "./estimator.type.js";

/** The estimators, for those who answer for them. */
@Resolver(() => EstimatorType)
export class EstimatorResolver {
	@Query(() => [EstimatorType], {
		description:
			"Every estimator that was trained, oldest first; the last one answers questions now. Operators and auditors.",
	})
	async estimators(@Ctx() ctx: RequestContext): Promise<EstimatorType[]> {
		ctx.requireOverseer();
		const heads = await ctx.platform.estimators.heads();
		return heads.map(
			(head, index) => new EstimatorType(head, index === heads.length - 1),
		);
	}

	@Mutation(() => EstimatorTrainPayload, {
		description:
			"Has an estimator trained from the published sheets, which then answers questions from then on. What was estimated before stays. Operators.",
	})
	async estimatorTrain(
		@Arg("input", () => EstimatorTrainInput, { description: "Why." })
		input: EstimatorTrainInput,
		@Ctx() ctx: RequestContext,
	): Promise<EstimatorTrainPayload> {
		const payload = await answer(async () => {
			const { userId } = ctx.requireOperator();
			await ctx.platform.estimatorTrainings.order(userId, input);
			return { queued: true };
		});
		return { ...payload, queued: payload.queued ?? false };
	}

	@FieldResolver(() => [EstimatorEvaluationType], {
		description:
			"How well it does, by maker and kind of device, on sheets that it hadn't learnt from.",
	})
	async evaluation(
		@Root() { version }: EstimatorType,
		@Ctx() { platform }: RequestContext,
	): Promise<EstimatorEvaluationType[]> {
		return evaluationOf(await platform.estimators.model(version));
	}

	@FieldResolver(() => String, {
		description: "How it estimates, in English.",
	})
	async text(
		@Root() { version }: EstimatorType,
		@Ctx() { platform }: RequestContext,
	): Promise<string> {
		return (await platform.estimators.model(version)).text;
	}

	@FieldResolver(() => String, {
		description:
			"The whole estimator as JSON, byte for byte as it was trained, with the sheets that it learnt from; some hundred kilobytes.",
	})
	async definition(
		@Root() { version }: EstimatorType,
		@Ctx() { platform }: RequestContext,
	): Promise<string> {
		return platform.estimators.definition(version);
	}

	@FieldResolver(() => String, {
		nullable: true,
		description: "Who had it trained, by name; null: the product itself.",
	})
	async trainedBy(
		@Root() { trainedById }: EstimatorType,
		@Ctx() { platform }: RequestContext,
	): Promise<string | null> {
		if (trainedById === null) return null;
		const names = await platform.identity.namesOf([trainedById]);
		return names.get(trainedById) ?? trainedById;
	}
}
