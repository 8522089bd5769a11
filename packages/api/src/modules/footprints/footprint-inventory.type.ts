import {
	CREDITS_NOT_NETTED,
	type FootprintResult,
	INVENTORY_SOURCE,
	type InventoryLine,
	inventoryOf,
	type LifeCycleStage,
} from "@tonnetrace/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { LifeCycleStageEnum } from "./life-cycle-stage.type.js";

@ObjectType("FootprintInventoryLine", {
	simpleResolvers: true,
	description:
		"Where a stage of a device belongs in its buyer's greenhouse gas inventory.",
})
export class FootprintInventoryLineType {
	constructor({ stage, scope, category, name, grams, note }: InventoryLine) {
		this.stage = stage;
		this.scope = scope;
		this.category = category;
		this.name = name;
		this.mass = new Mass(grams);
		this.note = note;
	}

	@Field(() => LifeCycleStageEnum, { description: "Which stage." })
	stage!: LifeCycleStage;

	@Field(() => Int, {
		description: "Scope of the GHG Protocol: 2 or 3.",
	})
	scope!: number;

	@Field(() => Int, {
		nullable: true,
		description: "Category of Scope 3, 1 to 15; null in Scope 2.",
	})
	category!: number | null;

	@Field(() => String, {
		description: "The scope's or category's name, as the GHG Protocol has it.",
	})
	name!: string;

	@Field(() => Mass, { description: "The stage's mass of CO2e." })
	mass!: Mass;

	@Field(() => String, {
		description: "What to know when it is reported, in English.",
	})
	note!: string;
}

@ObjectType("FootprintInventory", {
	simpleResolvers: true,
	description:
		"A footprint as lines of its buyer's greenhouse gas inventory, the device booked as a capital good.",
})
export class FootprintInventoryType {
	constructor(result: Pick<FootprintResult, "stages">) {
		this.lines = inventoryOf(result).map(
			(line) => new FootprintInventoryLineType(line),
		);
	}

	@Field(() => [FootprintInventoryLineType], {
		description: "A line for each stage; they add up to the footprint's total.",
	})
	lines!: FootprintInventoryLineType[];

	@Field(() => String, {
		description:
			"That credits are never subtracted from these lines, in English; to be shown with them.",
	})
	get creditsNote(): string {
		return CREDITS_NOT_NETTED;
	}

	@Field(() => String, { description: "The standards behind the mapping." })
	get source(): string {
		return INVENTORY_SOURCE;
	}
}
