import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DeviceModelType } from "./device-model.type.js";
import type { ModelMatch } from "./model-match.js";

export enum ModelMatchKind {
	PART_NUMBER = "PART_NUMBER",
	MACHINE_TYPE = "MACHINE_TYPE",
	NAME = "NAME",
	ALIAS = "ALIAS",
	CHOSEN = "CHOSEN",
	ESTIMATED = "ESTIMATED",
}
registerEnumType(ModelMatchKind, {
	name: "ModelMatchKind",
	description:
		"What led from a device's data to its footprint; of several that agree the strongest.",
	valuesConfig: {
		PART_NUMBER: { description: "Its part number is the model's." },
		MACHINE_TYPE: {
			description: "Its machine type, the first part of the part number.",
		},
		NAME: { description: "Its name is the model's, in another spelling." },
		ALIAS: { description: "Its name is another name of the model." },
		CHOSEN: { description: "A person, or the caller, named the model." },
		ESTIMATED: {
			description:
				"No published sheet was found; the footprint is an estimate from similar models.",
		},
	},
});

@ObjectType("ModelMatch", {
	simpleResolvers: true,
	description:
		"How a model was found, with the evidence. A doubtful match is none: it is offered as a candidate instead.",
})
export class ModelMatchType {
	constructor({ kind, evidence, model }: ModelMatch) {
		this.kind = kind;
		this.evidence = evidence;
		this.model = model ? new DeviceModelType(model) : null;
	}

	@Field(() => ModelMatchKind, { description: "What led to it." })
	kind!: string;

	@Field(() => String, {
		description:
			"A sentence, in English: which key led to the model, and as what it is written in the catalogue.",
	})
	evidence!: string;

	@Field(() => DeviceModelType, {
		nullable: true,
		description: "The model; null for an estimate of an unknown one.",
	})
	model!: DeviceModelType | null;
}
