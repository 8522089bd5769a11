import {
	Field,
	ID,
	InputType,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import {
	DateTimeScalar,
	DecimalScalar,
} from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { KnownSpecs } from "../estimates/index.js";
import type { ModelChoice } from "./model-choice.js";
import { DeviceSpecsInput, FormFactorEnum } from "./model-question.type.js";

export enum ModelChoiceKindEnum {
	MODEL = "MODEL",
	ESTIMATE = "ESTIMATE",
}
registerEnumType(ModelChoiceKindEnum, {
	name: "ModelChoiceKind",
	description: "What was decided for a model that the catalogue can't tell.",
	valuesConfig: {
		MODEL: { description: "It is this model of the catalogue." },
		ESTIMATE: {
			description:
				"Its footprint is estimated, until a published sheet is found.",
		},
	},
});

@ObjectType("DeviceSpecs", {
	simpleResolvers: true,
	description: "What was known of a model that has no sheet.",
})
export class DeviceSpecsType {
	constructor(specs: KnownSpecs) {
		this.category = specs.category ?? null;
		this.weightKg = specs.weightKg ?? null;
		this.screenInches = specs.screenInches ?? null;
		this.formFactor = specs.formFactor ?? null;
	}

	@Field(() => DeviceCategory, {
		nullable: true,
		description: "Kind of device, where another than its devices' was stated.",
	})
	category!: string | null;

	@Field(() => DecimalScalar, { nullable: true, description: "Weight, kg." })
	weightKg!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Diagonal of the screen, inches.",
	})
	screenInches!: string | null;

	@Field(() => FormFactorEnum, {
		nullable: true,
		description: "How it is built.",
	})
	formFactor!: string | null;
}

@ObjectType("ModelChoice", {
	implements: Node,
	simpleResolvers: true,
	description:
		"What a person of the tenant decided for a model that the catalogue can't tell. Kept for ever; it ends by being withdrawn.",
})
export class ModelChoiceType extends Node {
	readonly typeName = "ModelChoice";

	constructor(
		readonly row: ModelChoice,
		readonly tenantId: string,
	) {
		super();
		this.id = row.id;
		this.modelName = row.modelName;
		this.manufacturer = row.manufacturer;
		this.partNumber = row.partNumber;
		this.category = row.category as DeviceCategory;
		this.kind = row.kind as ModelChoiceKindEnum;
		this.estimator = row.estimator;
		this.specs =
			row.specs === null
				? null
				: new DeviceSpecsType(JSON.parse(row.specs) as KnownSpecs);
		this.madeAt = isoFromDb(row.madeAt);
		this.withdrawnAt = row.withdrawnAt && isoFromDb(row.withdrawnAt);
	}

	@Field(() => String, {
		description: "The name that it is for, in any usual spelling.",
	})
	modelName!: string;

	@Field(() => String, {
		nullable: true,
		description:
			"Maker of the devices that it is for; null: those without one.",
	})
	manufacturer!: string | null;

	@Field(() => String, {
		nullable: true,
		description:
			"Part number of the devices that it is for; null: whatever it is.",
	})
	partNumber!: string | null;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: DeviceCategory;

	@Field(() => ModelChoiceKindEnum, { description: "What was decided." })
	kind!: ModelChoiceKindEnum;

	@Field(() => String, {
		nullable: true,
		description: "Version of the estimator, fixed when it was chosen.",
	})
	estimator!: string | null;

	@Field(() => DeviceSpecsType, {
		nullable: true,
		description: "What the estimate is made from beside the name.",
	})
	specs!: DeviceSpecsType | null;

	@Field(() => DateTimeScalar, { description: "When it was decided." })
	madeAt!: string;

	@Field(() => DateTimeScalar, {
		nullable: true,
		description: "When it was withdrawn; null while it is in force.",
	})
	withdrawnAt!: string | null;
}

export const ModelChoiceConnection = connectionType(
	"ModelChoice",
	() => ModelChoiceType,
);

@InputType({
	description:
		"What a model that the catalogue can't tell is. modelName, manufacturer, partNumber and category as the list of unmatched models gives them.",
})
export class ModelChoiceMakeInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;

	@Field(() => String, {
		description: "As the devices name it, at most 160 characters.",
	})
	modelName!: string;

	@Field(() => String, {
		nullable: true,
		description:
			"Maker, at most 80 characters; the one that the name tells when left out.",
	})
	manufacturer?: string | null;

	@Field(() => String, {
		nullable: true,
		description:
			"Only devices with this part number, at most 40 characters; all when left out.",
	})
	partNumber?: string | null;

	@Field(() => DeviceCategory, { description: "Kind of the devices." })
	category!: DeviceCategory;

	@Field(() => ModelChoiceKindEnum, { description: "What is decided." })
	kind!: ModelChoiceKindEnum;

	@Field(() => ID, {
		nullable: true,
		description: "For MODEL: a model with a published sheet.",
	})
	modelId?: string | null;

	@Field(() => DeviceSpecsInput, {
		nullable: true,
		description: "For ESTIMATE: what is known of the model.",
	})
	specs?: DeviceSpecsInput | null;

	@Field(() => String, {
		description:
			"A key of the caller's for this request, at most 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({
	simpleResolvers: true,
	description: "The choice, or why there is none.",
})
export class ModelChoiceMakePayload extends Payload {
	@Field(() => ModelChoiceType, {
		nullable: true,
		description: "The choice; its devices have their footprint now.",
	})
	choice?: ModelChoiceType | null;
}

@InputType({ description: "Which choice ends." })
export class ModelChoiceWithdrawInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;

	@Field(() => ID, { description: "The choice." })
	choiceId!: string;

	@Field(() => String, {
		description:
			"A key of the caller's for this request, at most 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({
	simpleResolvers: true,
	description: "The choice, withdrawn, or why it is not.",
})
export class ModelChoiceWithdrawPayload extends Payload {
	@Field(() => ModelChoiceType, {
		nullable: true,
		description:
			"The choice; the devices that it still counts are under an order or in an open quote.",
	})
	choice?: ModelChoiceType | null;
}
