import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import {
	FootprintCartInput,
	FootprintCartType,
	FootprintInputType,
} from "./estimate-footprint.type.js";
import { FootprintType } from "./footprint.type.js";
import { toCart } from "./footprint-cart.js";

/** A question is matched and computed, with a few statements for all of a request. */
const QUESTION_COST = 2;
/** A line's fields are made of what was computed, so sixteen of them cost as much as one that is read. */
const FIELDS_AT_THE_COST_OF_ONE = 16;

interface CostArguments {
	readonly args: { readonly input?: { readonly lines?: readonly unknown[] } };
	readonly childComplexity: number;
}

/** Footprints for everybody: beside a partner's cart, and to try. */
@Resolver()
export class EstimateFootprintResolver {
	@Query(() => FootprintType, {
		complexity: ({ childComplexity }: CostArguments) =>
			QUESTION_COST + childComplexity,
		description:
			"The footprint of one device, published where the catalogue has the model's sheet, else estimated from what is known of it. Public; writes nothing.",
	})
	async estimateFootprint(
		@Arg("input", () => FootprintInputType, { description: "The device." })
		{ asOf, ...question }: FootprintInputType,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintType> {
		const [answer] = await ctx.platform.footprintAnswers.answer(
			[question],
			asOf ?? null,
		);
		if (!answer || "error" in answer) throw answer?.error;
		return new FootprintType(answer.footprint, answer.match);
	}

	@Query(() => FootprintCartType, {
		complexity: ({ args, childComplexity }: CostArguments) =>
			childComplexity +
			(args.input?.lines?.length ?? 0) *
				Math.ceil(QUESTION_COST + childComplexity / FIELDS_AT_THE_COST_OF_ONE),
		description:
			"The footprints of up to 500 lines at once, and their sum. Each line stands or falls by itself. Public; writes nothing.",
	})
	async estimateFootprints(
		@Arg("input", () => FootprintCartInput, { description: "The cart." })
		input: FootprintCartInput,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintCartType> {
		return toCart(input, (questions) =>
			ctx.platform.footprintAnswers.answer(questions, input.asOf ?? null),
		);
	}
}
