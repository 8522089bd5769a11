import { Field, Int, ObjectType } from "type-graphql";
import { DeviceModelType } from "./device-model.type.js";
import { FootprintType } from "./footprint.type.js";
import type { RankedModel } from "./unmatched-models.loaders.js";

@ObjectType("ModelCandidate", {
	simpleResolvers: true,
	description:
		"A model of the catalogue, with a published sheet, that a name might mean. For a person to choose; never taken by itself.",
})
export class ModelCandidateType {
	constructor({ model, likeness, evidence }: RankedModel) {
		this.model = new DeviceModelType(model);
		this.likenessPercent = Math.floor(likeness * 100);
		this.evidence = evidence;
	}

	@Field(() => DeviceModelType, { description: "The model." })
	model!: DeviceModelType;

	@Field(() => Int, {
		description:
			"How much of what the two names say they share, 0 to 100; for sorting, not a probability.",
	})
	likenessPercent!: number;

	@Field(() => String, {
		description:
			"What the names share and in what they differ, in a sentence, in English.",
	})
	evidence!: string;
}

@ObjectType("FootprintEstimate", {
	simpleResolvers: true,
	description: "What an estimate would give, or why there is none.",
})
export class FootprintEstimateType {
	@Field(() => FootprintType, {
		nullable: true,
		description: "The footprint of one device; nothing is kept of it.",
	})
	footprint!: FootprintType | null;

	@Field(() => String, {
		nullable: true,
		description: "Why it can't be estimated, and what to say of it.",
	})
	reason!: string | null;
}
