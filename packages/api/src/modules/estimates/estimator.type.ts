import type { EstimatorModel, GroupEvaluation } from "@tonnetrace/domain";
import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import { DateScalar, DateTimeScalar } from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { EstimatorHead } from "./estimator.repository.js";

@ObjectType("EstimatorEvaluation", {
	simpleResolvers: true,
	description:
		"How well an estimator does for one maker's devices of one kind, on sheets that it hadn't learnt from.",
})
export class EstimatorEvaluationType {
	constructor(manufacturer: string | null, evaluation: GroupEvaluation) {
		this.manufacturer = manufacturer;
		Object.assign(this, evaluation);
	}

	@Field(() => String, {
		nullable: true,
		description:
			"Maker with sheets enough of its own; null: all makers together, for devices of any other.",
	})
	manufacturer!: string | null;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: string;

	@Field(() => Int, { description: "Sheets that it was tried on." })
	sheets!: number;

	@Field(() => Float, {
		description:
			"Mean of the errors' sizes, in percent of the published total.",
	})
	meanErrorPercent!: number;

	@Field(() => Float, { description: "Median of the same." })
	medianErrorPercent!: number;

	@Field(() => Float, {
		description:
			"The mean error, in percent, if the median of the maker's sheets of the kind were taken instead.",
	})
	meanErrorOfMedianPercent!: number;

	@Field(() => Float, {
		description:
			"Sum of the estimates over the sum of the sheets, less 1, in percent: what a fleet would be off by.",
	})
	sumErrorPercent!: number;

	@Field(() => Float, {
		description:
			"Sheets within the interval that means to hold 90 %, in percent.",
	})
	withinIntervalPercent!: number;
}

@ObjectType("Estimator", {
	simpleResolvers: true,
	description:
		"Estimates footprints of models without a sheet, trained from the published sheets. Never changes; training again makes another version.",
})
export class EstimatorType {
	constructor(head: EstimatorHead, inForce: boolean) {
		this.version = head.version;
		this.trainedAt = isoFromDb(head.trainedAt);
		this.trainedOn = this.trainedAt.slice(0, 10);
		this.sheets = head.sheets;
		this.dataHash = head.dataHash;
		this.modelHash = head.modelHash;
		this.reason = head.reason;
		this.trainedById = head.trainedBy;
		this.inForce = inForce;
	}

	/** Null: the product itself. */
	readonly trainedById: string | null;

	@Field(() => String, { description: "Name of the version: EST-2026.1." })
	version!: string;

	@Field(() => Boolean, {
		description: "Whether it answers questions now: the last one trained.",
	})
	inForce!: boolean;

	@Field(() => DateScalar, { description: "Day of its training." })
	trainedOn!: string;

	@Field(() => DateTimeScalar, { description: "When it was trained." })
	trainedAt!: string;

	@Field(() => Int, { description: "Published sheets that it learnt from." })
	sheets!: number;

	@Field(() => String, {
		description: "SHA-256 of those sheets in their canonical form, hex.",
	})
	dataHash!: string;

	@Field(() => String, {
		description: "SHA-256 of the definition's bytes, hex.",
	})
	modelHash!: string;

	@Field(() => String, {
		nullable: true,
		description: "Why it was trained, in the trainer's words.",
	})
	reason!: string | null;
}

@InputType({ description: "Why and under which name to train." })
export class EstimatorTrainInput {
	@Field(() => String, {
		nullable: true,
		description:
			"Name of the version, at most 40 characters; the year's next number when left out.",
	})
	version?: string | null;

	@Field(() => String, {
		description: "Why, at most 500 characters.",
	})
	reason!: string;

	@Field(() => String, {
		description:
			"A key of the caller's for this request, at most 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({
	simpleResolvers: true,
	description:
		"Whether the training is queued. It takes seconds to minutes; then the estimator is in the list, or the platform's audit says why not.",
})
export class EstimatorTrainPayload extends Payload {
	@Field(() => Boolean, {
		description: "A worker will train it; false when it was refused.",
	})
	queued!: boolean;
}

/** What is in the model itself, read only when asked. */
export const evaluationOf = ({
	pools,
}: EstimatorModel): EstimatorEvaluationType[] =>
	pools.flatMap(({ manufacturer, evaluation }) =>
		evaluation.map((each) => new EstimatorEvaluationType(manufacturer, each)),
	);
