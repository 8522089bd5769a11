import {
	type FootprintMethod,
	type FootprintStage,
	type LifeCycleStage,
	methodOf,
} from "@tonnetrace/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import {
	FootprintBasis,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
} from "../../platform/graphql/scalars.js";
import type { Footprint } from "./footprint.service.js";
import type { ModelMatch } from "./model-match.js";
import { ModelMatchType } from "./model-match.type.js";

export enum LifeCycleStageEnum {
	MANUFACTURING = "MANUFACTURING",
	TRANSPORT = "TRANSPORT",
	USE = "USE",
	END_OF_LIFE = "END_OF_LIFE",
}
registerEnumType(LifeCycleStageEnum, {
	name: "LifeCycleStage",
	description: "Part of a device's life.",
	valuesConfig: {
		MANUFACTURING: { description: "Raw materials and manufacturing." },
		TRANSPORT: { description: "Transport to the customer." },
		USE: { description: "Electricity during use." },
		END_OF_LIFE: { description: "Recycling and disposal." },
	},
});

@ObjectType("MethodVersion", {
	simpleResolvers: true,
	description:
		"A released way to compute footprints. It never changes; an improvement is a new version.",
})
export class MethodVersionType {
	constructor(method: FootprintMethod) {
		this.id = method.version;
		this.version = method.version;
		this.releasedOn = method.releasedOn;
		this.text = method.text;
		this.lifetimeYears = method.lifetimeYears;
		this.gridFactorEdition = method.gridFactorEdition;
		this.boundary = method.boundary;
	}

	@Field(() => ID, { description: "The version itself." })
	id!: string;

	@Field(() => String, {
		description: "Name of the version, printed on certificates: TT-2026.1.",
	})
	version!: string;

	@Field(() => DateScalar, { description: "Day of its release." })
	releasedOn!: string;

	@Field(() => String, { description: "What it does, in English." })
	text!: string;

	@Field(() => Int, { description: "Years of use when none are asked for." })
	lifetimeYears!: number;

	@Field(() => String, {
		description: "Edition of the grid factors that it uses.",
	})
	gridFactorEdition!: string;

	@Field(() => String, {
		description: "What is inside and outside, as ISO 14067 asks.",
	})
	boundary!: string;
}

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
		this.method = methodType(result.methodVersion);
		this.gridFactorEdition = result.gridFactorEdition;
		this.explanation = result.explanation;
		this.match = match ? new ModelMatchType(match) : null;
	}

	/** Of the sheet that it was computed from; null for an estimate. */
	readonly sheetId: string | null;

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

	@Field(() => MethodVersionType, {
		description: "The method that computed it.",
	})
	method!: MethodVersionType;

	@Field(() => String, { description: "Edition of the grid factors." })
	gridFactorEdition!: string;

	@Field(() => [String], {
		description: "Each step in words and figures, in English.",
	})
	explanation!: string[];

	@Field(() => ModelMatchType, {
		nullable: true,
		description:
			"How its model was found, where it answers a question; a device has a match of its own.",
	})
	match!: ModelMatchType | null;
}

const methods = new Map<string, MethodVersionType>();

/** A method as the API shows it; one object for each version. */
export function methodType(version: string): MethodVersionType {
	let method = methods.get(version);
	if (!method) {
		method = new MethodVersionType(methodOf(version));
		methods.set(version, method);
	}
	return method;
}
