import type { SerialRange } from "@tonnetrace/domain";
import { Field, ObjectType } from "type-graphql";
import { Registry } from "../../platform/graphql/domain-enums.js";
import { SafeIntScalar } from "../../platform/graphql/scalars.js";

@ObjectType("SerialRange", {
	simpleResolvers: true,
	description:
		"A run of whole credits as its registry numbers them. Last − first + 1 = quantity.",
})
export class SerialRangeType {
	constructor(range: SerialRange) {
		this.registry = range.registry as Registry;
		this.first = range.firstText;
		this.last = range.lastText;
		this.quantity = range.quantity;
		this.text = range.text;
	}

	@Field(() => Registry, {
		description: "The registry whose numbers these are.",
	})
	registry!: Registry;

	@Field(() => String, { description: "Number of the first credit." })
	first!: string;

	@Field(() => String, { description: "Number of the last credit, inclusive." })
	last!: string;

	@Field(() => SafeIntScalar, {
		description: "Credits, one metric tonne each.",
	})
	quantity!: number;

	@Field(() => String, { description: "The range as the registry writes it." })
	text!: string;
}
