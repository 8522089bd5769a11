import type { FootprintChange, FootprintStep } from "@tonnetrace/domain";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { SafeIntScalar } from "../../platform/graphql/scalars.js";

export enum FootprintStepEnum {
	SHEET = "SHEET",
	LIFETIME = "LIFETIME",
	REFERENCE_FACTOR = "REFERENCE_FACTOR",
	COUNTRY = "COUNTRY",
	TRANSPORT = "TRANSPORT",
	PAST_STAGES = "PAST_STAGES",
	PAST_USE = "PAST_USE",
}
registerEnumType(FootprintStepEnum, {
	name: "FootprintStep",
	description: "A step from the sheet's total to the footprint.",
	valuesConfig: {
		SHEET: { description: "The sheet's total, published or estimated." },
		LIFETIME: { description: "Years asked for instead of the sheet's." },
		REFERENCE_FACTOR: {
			description:
				"The edition's grid factor instead of the one behind the sheet's own figures.",
		},
		COUNTRY: { description: "Country of use instead of the sheet's." },
		TRANSPORT: { description: "Way of transport instead of the sheet's." },
		PAST_STAGES: {
			description: "Stages that lie in the past of a device in use already.",
		},
		PAST_USE: { description: "Use that lies in its past." },
	},
});

@ObjectType("FootprintChange", {
	simpleResolvers: true,
	description: "What a step adds to a footprint, or takes from it.",
})
export class FootprintChangeType {
	constructor({ step, grams, text }: FootprintChange) {
		this.step = step;
		this.grams = grams;
		this.text = text;
	}

	@Field(() => FootprintStepEnum, { description: "Which step." })
	step!: FootprintStep;

	@Field(() => SafeIntScalar, {
		description:
			"Grams of CO2e, below 0 for less. The first is the sheet's total; all of them add up to the footprint's.",
	})
	grams!: number;

	@Field(() => String, { description: "The step in words, in English." })
	text!: string;
}
