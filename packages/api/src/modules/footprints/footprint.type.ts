import type { FootprintStage, LifeCycleStage } from "@tonnetrace/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
	FootprintBasis,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DecimalScalar,
} from "../../platform/graphql/scalars.js";
import type { Footprint } from "./footprint.service.js";
import { FootprintChangeType } from "./footprint-change.type.js";
import { FootprintInventoryType } from "./footprint-inventory.type.js";
import { LifeCycleStageEnum } from "./life-cycle-stage.type.js";
import type { ModelMatch } from "./model-match.js";
import { ModelMatchType } from "./model-match.type.js";

@ObjectType("FootprintStage", {
	simpleResolvers: true,
	description: "A life-cycle stage's part of a footprint.",
})
export class FootprintStageType {
	constructor({ stage, grams, derived }: FootprintStage) {
		this.stage = stage;
		this.mass = new Mass(grams);
		this.derived = derived;
	}

	@Field(() => LifeCycleStageEnum, { description: "Which stage." })
	stage!: LifeCycleStage;

	@Field(() => Mass, {
		description:
			"Its mass of CO2e; the stages add up to the total to the gram.",
	})
	mass!: Mass;

	@Field(() => Boolean, {
		description:
			"The figure that it rests on isn't on the sheet: the method computed it.",
	})
	derived!: boolean;
}

@ObjectType("Footprint", {
	simpleResolvers: true,
	description:
		"The emissions of one device over its life, normalised to a lifetime and a country of use. Never changes: from the same inputs comes the same result.",
})
export class FootprintType {
	constructor({ id, sheetId, basis, result }: Footprint, match?: ModelMatch) {
		this.id = id;
		this.sheetId = sheetId;
		this.total = new Mass(result.totalGrams);
		this.statistic = result.statistic;
		this.low = new Mass(result.lowGrams);
		this.high = new Mass(result.highGrams);
		this.stages = result.stages.map((stage) => new FootprintStageType(stage));
		this.basis = basis;
		this.lifetimeYears = result.lifetimeYears;
		this.country = result.country;
		this.methodVersion = result.methodVersion;
		this.gridFactorEdition = result.gridFactorEdition;
		this.explanation = result.explanation;
		this.changes = (result.changes ?? []).map(
			(change) => new FootprintChangeType(change),
		);
		this.inventory = new FootprintInventoryType(result);
		this.intervalCoverage = percentOf(result.interval?.coveragePpm);
		this.match = match ? new ModelMatchType(match) : null;
	}

	/** Of the sheet that it was computed from; null for an estimate. */
	readonly sheetId: string | null;
	readonly methodVersion: string;

	@Field(() => ID, { description: "Opaque id." })
	id!: string;

	@Field(() => Mass, {
		description:
			"CO2e over the whole life: manufacturing, transport, use, end of life.",
	})
	total!: Mass;

	@Field(() => Statistic, {
		description: "Which statistic the total and its stages are.",
	})
	statistic!: string;

	@Field(() => Mass, {
		description:
			"Lower bound of an interval whose coverage the method's text states.",
	})
	low!: Mass;

	@Field(() => Mass, { description: "Upper bound of that interval." })
	high!: Mass;

	@Field(() => [FootprintStageType], {
		description: "The life-cycle stages, in order; they add up to the total.",
	})
	stages!: FootprintStageType[];

	@Field(() => FootprintBasis, { description: "What it rests on." })
	basis!: string;

	@Field(() => Int, { description: "Years of use that it covers." })
	lifetimeYears!: number;

	@Field(() => CountryCodeScalar, {
		description: "Country of use: its grid counts.",
	})
	country!: string;

	@Field(() => String, { description: "Edition of the grid factors." })
	gridFactorEdition!: string;

	@Field(() => [String], {
		description: "Each step in words and figures, in English.",
	})
	explanation!: string[];

	@Field(() => [FootprintChangeType], {
		description:
			"From the sheet's total to this one, in grams that add up. Empty for methods before TT-2026.2.",
	})
	changes!: FootprintChangeType[];

	@Field(() => FootprintInventoryType, {
		description: "As lines of the buyer's greenhouse gas inventory.",
	})
	inventory!: FootprintInventoryType;

	@Field(() => DecimalScalar, {
		nullable: true,
		description:
			"Percent of the cases that the bounds held when they were measured: 90. Null where the method's text alone says it.",
	})
	intervalCoverage!: string | null;

	@Field(() => ModelMatchType, {
		nullable: true,
		description:
			"How its model was found, where it answers a question; a device has a match of its own.",
	})
	match!: ModelMatchType | null;
}

/** Parts per million as percent, exact. */
function percentOf(ppm: number | undefined): string | null {
	return ppm === undefined ? null : String(ppm / 10_000);
}
