import {
	Field,
	ID,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Registry } from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import { ProjectType } from "../catalogue/index.js";
import type { BatchSort } from "./credit-batch.repository.js";
import type {
	BatchInput,
	CreditBatch,
	RetirableRange,
} from "./inventory.types.js";
import { SerialRangeType } from "./serial-range.type.js";
import { serialRangeOf } from "./serials.js";

@ObjectType("CreditBatch", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A registered run of credits. Free + allocated + retired mass is its quantity in tonnes, to the gram.",
})
export class CreditBatchType extends Node {
	readonly typeName = "CreditBatch";

	constructor(readonly row: CreditBatch) {
		super();
		this.id = row.id;
		this.vintage = row.vintage;
		this.serials = new SerialRangeType(serialRangeOf(row));
		this.quantity = row.quantity;
		this.free = new Mass(row.freeGrams);
		this.allocated = new Mass(row.allocatedGrams);
		this.retired = new Mass(row.retiredGrams);
		this.registeredAt = isoFromDb(row.registeredAt);
	}

	@Field(() => Int, { description: "Year in which the mitigation took place." })
	vintage!: number;

	@Field(() => SerialRangeType, { description: "Its credits." })
	serials!: SerialRangeType;

	@Field(() => SafeIntScalar, {
		description: "Credits, one metric tonne each.",
	})
	quantity!: number;

	@Field(() => Mass, { description: "Mass that no order holds." })
	free!: Mass;

	@Field(() => Mass, {
		description: "Mass that orders hold and that is not yet retired.",
	})
	allocated!: Mass;

	@Field(() => Mass, { description: "Mass that is retired at the registry." })
	retired!: Mass;

	@Field(() => DateTimeScalar, { description: "When it was taken into stock." })
	registeredAt!: string;
}

export const CreditBatchConnection = connectionType(
	"CreditBatch",
	() => CreditBatchType,
);

@InputType({
	description: "Which credit batches; conditions that are given must all hold.",
})
export class CreditBatchFilter {
	@Field(() => String, {
		nullable: true,
		description:
			"Beginning of the serial text, or a whole serial: then the batches that share a credit with it.",
	})
	search?: string | null;

	@Field(() => ID, { nullable: true, description: "Of this project." })
	projectId?: string | null;

	@Field(() => [Registry], {
		nullable: true,
		description: "In the numbering of one of these registries.",
	})
	registry?: Registry[] | null;

	@Field(() => Int, {
		nullable: true,
		description: "Of this vintage or later.",
	})
	vintageFrom?: number | null;

	@Field(() => Int, {
		nullable: true,
		description: "Of this vintage or earlier.",
	})
	vintageTo?: number | null;

	@Field(() => Boolean, {
		nullable: true,
		description: "true: something is free; false: nothing is.",
	})
	hasFree?: boolean | null;
}

export enum CreditBatchOrderField {
	REGISTERED_AT = "REGISTERED_AT",
	VINTAGE = "VINTAGE",
	QUANTITY = "QUANTITY",
	FREE = "FREE",
}
registerEnumType(CreditBatchOrderField, {
	name: "CreditBatchOrderField",
	description: "What credit batches are sorted by.",
	valuesConfig: {
		REGISTERED_AT: { description: "When they were taken into stock." },
		VINTAGE: { description: "Vintage." },
		QUANTITY: { description: "Credits." },
		FREE: { description: "Free mass." },
	} satisfies Record<BatchSort, { description: string }>,
});

@InputType({ description: "Order of credit batches." })
export class CreditBatchOrder {
	@Field(() => CreditBatchOrderField, { description: "Sort key." })
	field!: CreditBatchOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.ASC,
		description: "Ascending unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "Credits to take into stock." })
export class CreditBatchRegisterInput implements BatchInput {
	@Field(() => ID, { description: "Project that they are of." })
	projectId!: string;

	@Field(() => String, {
		description: "The range as the registry writes it, up to 200 characters.",
	})
	serials!: string;

	@Field(() => SafeIntScalar, {
		description: "Credits; must be last − first + 1.",
	})
	quantity!: number;

	@Field(() => Int, {
		description: "Year; must be the serials' where they tell it.",
	})
	vintage!: number;

	@Field(() => String, {
		description:
			"A new key for each new request, up to 128 characters; the same request with the same key is carried out once.",
	})
	idempotencyKey!: string;
}

@ObjectType({ simpleResolvers: true, description: "The batch in stock." })
export class CreditBatchRegisterPayload extends Payload {
	@Field(() => CreditBatchType, {
		nullable: true,
		description: "The batch; null when the input was refused.",
	})
	batch?: CreditBatchType | null;
}

@ObjectType("RetirableRange", {
	simpleResolvers: true,
	description:
		"Whole credits, fully allocated and not yet retired, to hand to the registry as one range.",
})
export class RetirableRangeType {
	constructor({ batch, project, serials, orders }: RetirableRange) {
		this.batch = new CreditBatchType(batch);
		this.project = new ProjectType(project);
		this.serials = new SerialRangeType(serials);
		this.orders = orders;
	}

	@Field(() => CreditBatchType, { description: "The batch that they are in." })
	batch!: CreditBatchType;

	@Field(() => ProjectType, { description: "Its project." })
	project!: ProjectType;

	@Field(() => SerialRangeType, { description: "The credits." })
	serials!: SerialRangeType;

	@Field(() => Int, { description: "Orders that have grams in them." })
	orders!: number;
}
