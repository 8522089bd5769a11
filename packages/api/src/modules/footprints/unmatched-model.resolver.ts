import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { CountryCodeScalar } from "../../platform/graphql/scalars.js";
import { UnmatchedModelType } from "../fleet/index.js";
import { FootprintType } from "./footprint.type.js";
import { ModelChoiceType } from "./model-choice.type.js";
import { DeviceSpecsInput } from "./model-question.type.js";
import {
	FootprintEstimateType,
	ModelCandidateType,
} from "./unmatched-model.type.js";
import { unmatchedModelLoaders } from "./unmatched-models.loaders.js";

/** What can be done for models that the catalogue can't tell. */
@Resolver(() => UnmatchedModelType)
export class UnmatchedModelResolver {
	@FieldResolver(() => [ModelCandidateType], {
		description:
			"Models of the same maker and kind that the name might mean, most alike first, at most five.",
	})
	async candidates(
		@Root() { row, tenantId }: UnmatchedModelType,
		@Ctx() ctx: RequestContext,
	): Promise<ModelCandidateType[]> {
		const found = await unmatchedModelLoaders(ctx, tenantId).candidates.load(
			row,
		);
		return found.map((candidate) => new ModelCandidateType(candidate));
	}

	@FieldResolver(() => FootprintEstimateType, {
		description:
			"What an estimate would give for one of the devices. Nothing is kept; choose it with modelChoiceMake.",
	})
	async estimate(
		@Root() { row, tenantId }: UnmatchedModelType,
		@Arg("country", () => CountryCodeScalar, {
			description: "Country of use.",
		})
		country: string,
		@Arg("specs", () => DeviceSpecsInput, {
			nullable: true,
			description: "What is known of the model beside its name and kind.",
		})
		specs: DeviceSpecsInput | null,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintEstimateType> {
		const { modelName, manufacturer, partNumber, category } = row;
		const answer = await unmatchedModelLoaders(ctx, tenantId).answer.load({
			modelName,
			manufacturer,
			partNumber,
			...specs,
			category: specs?.category ?? category,
			country,
		});
		return "error" in answer
			? { footprint: null, reason: answer.error.message }
			: {
					footprint: new FootprintType(answer.footprint, answer.match),
					reason: null,
				};
	}

	@FieldResolver(() => ModelChoiceType, {
		nullable: true,
		description:
			"The choice in force for it, where that gives no footprint; null otherwise.",
	})
	async choice(
		@Root() { row, tenantId }: UnmatchedModelType,
		@Ctx() ctx: RequestContext,
	): Promise<ModelChoiceType | null> {
		const choice = await unmatchedModelLoaders(ctx, tenantId).choice.load(row);
		return choice ? new ModelChoiceType(choice, tenantId) : null;
	}
}
