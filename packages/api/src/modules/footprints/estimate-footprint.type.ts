import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { UserError } from "../../platform/graphql/user-errors.js";
import { FootprintStageType, FootprintType } from "./footprint.type.js";
import { ModelQuestionInput } from "./model-question.type.js";

@InputType("FootprintInput", {
	description:
		"A device whose footprint is asked for. By modelId, or by name and part number; where no published sheet is found, from what is known of it.",
})
export class FootprintInputType extends ModelQuestionInput {
	@Field(() => CountryCodeScalar, {
		description: "Country of use: its grid counts.",
	})
	country!: string;

	@Field(() => Int, {
		nullable: true,
		defaultValue: 5,
		description: "Years of use, 1 to 20.",
	})
	lifetimeYears?: number | null;

	@Field(() => DateScalar, {
		nullable: true,
		description:
			"Answer as on this day (UTC): with the sheets that the catalogue had, and the method and estimator released, by its end. Today when left out.",
	})
	asOf?: string | null;
}

@InputType({ description: "A line of a cart." })
export class FootprintCartLineInput extends ModelQuestionInput {
	@Field(() => String, {
		nullable: true,
		description:
			"The caller's own name of the line, at most 128 characters; comes back with it.",
	})
	key?: string | null;

	@Field(() => Int, {
		defaultValue: 1,
		description: "Number of devices, 1 to 1,000,000.",
	})
	quantity!: number;

	@Field(() => CountryCodeScalar, {
		nullable: true,
		description: "Country of use; the cart's when left out.",
	})
	country?: string | null;
}

@InputType({ description: "A cart of devices." })
export class FootprintCartInput {
	@Field(() => [FootprintCartLineInput], {
		description: "1 to 500 lines.",
	})
	lines!: FootprintCartLineInput[];

	@Field(() => CountryCodeScalar, {
		nullable: true,
		description: "Country of use of lines that name none.",
	})
	country?: string | null;

	@Field(() => Int, {
		nullable: true,
		defaultValue: 5,
		description: "Years of use, 1 to 20.",
	})
	lifetimeYears?: number | null;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Answer as on this day (UTC); today when left out.",
	})
	asOf?: string | null;
}

@ObjectType("FootprintCartLine", {
	simpleResolvers: true,
	description: "A line of a cart with its footprint, or why it has none.",
})
export class FootprintCartLineType {
	@Field(() => Int, { description: "Its position in the input, from 0." })
	index!: number;

	@Field(() => String, {
		nullable: true,
		description: "As given.",
	})
	key!: string | null;

	@Field(() => Int, { description: "Number of devices, as given." })
	quantity!: number;

	@Field(() => FootprintType, {
		nullable: true,
		description: "Of one device; null where there is none.",
	})
	footprint!: FootprintType | null;

	@Field(() => Mass, {
		nullable: true,
		description: "Footprint × quantity; null where it isn't in the total.",
	})
	total!: Mass | null;

	@Field(() => UserError, {
		nullable: true,
		description:
			"Why the line isn't in the total, and what to do; its field is a path below `input`. Null for a line that is.",
	})
	error!: UserError | null;
}

@ObjectType("FootprintCartPart", {
	simpleResolvers: true,
	description: "The lines of a cart whose footprints have one basis.",
})
export class FootprintCartPartType {
	@Field(() => Int, { description: "Number of lines." })
	lines!: number;

	@Field(() => SafeIntScalar, { description: "Number of devices." })
	devices!: number;

	@Field(() => Mass, { description: "Sum of their means." })
	total!: Mass;
}

@ObjectType("FootprintCart", {
	simpleResolvers: true,
	description:
		"The footprints of a cart. Only means are added; a line without one is left out of the sums and says why.",
})
export class FootprintCartType {
	@Field(() => [FootprintCartLineType], {
		description: "A line for each of the input's, in order.",
	})
	lines!: FootprintCartLineType[];

	@Field(() => SafeIntScalar, { description: "Devices in the total." })
	devices!: number;

	@Field(() => Mass, { description: "Sum over all devices, statistic MEAN." })
	total!: Mass;

	@Field(() => Mass, {
		description:
			"Sum of the lower bounds: the errors of one method are common to all devices, so bounds add up.",
	})
	low!: Mass;

	@Field(() => Mass, { description: "Sum of the upper bounds." })
	high!: Mass;

	@Field(() => [FootprintStageType], {
		description:
			"The life-cycle stages of all devices; they add up to the total. Derived where it is for any line.",
	})
	byStage!: FootprintStageType[];

	@Field(() => FootprintCartPartType, {
		description: "Lines with a published sheet.",
	})
	published!: FootprintCartPartType;

	@Field(() => FootprintCartPartType, {
		description: "Lines that are estimated.",
	})
	estimated!: FootprintCartPartType;

	@Field(() => Int, { description: "Lines that are not in the total." })
	failed!: number;
}
