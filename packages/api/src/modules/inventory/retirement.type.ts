import {
	Field,
	ID,
	InputType,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import { DateScalar, DateTimeScalar } from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { Retirement, RetirementInput } from "./inventory.types.js";
import type { RetirementSort } from "./retirement.repository.js";

@ObjectType("Retirement", {
	implements: Node,
	simpleResolvers: true,
	description:
		"Credits that a registry has retired for good, as recorded there.",
})
export class RetirementType extends Node {
	readonly typeName = "Retirement";

	constructor(readonly row: Retirement) {
		super();
		this.id = row.id;
		this.retiredOn = row.retiredOn;
		this.registryReference = row.registryReference;
		this.beneficiary = row.beneficiary;
		this.url = row.url;
		this.recordedAt = isoFromDb(row.recordedAt);
	}

	@Field(() => DateScalar, {
		description: "Day of the retirement at the registry.",
	})
	retiredOn!: string;

	@Field(() => String, {
		description: "The registry's reference of the transaction.",
	})
	registryReference!: string;

	@Field(() => String, {
		description: "Beneficiary, as written on the registry.",
	})
	beneficiary!: string;

	@Field(() => String, {
		nullable: true,
		description: "Public page of the retirement.",
	})
	url!: string | null;

	@Field(() => DateTimeScalar, { description: "When it was recorded here." })
	recordedAt!: string;
}

export const RetirementConnection = connectionType(
	"Retirement",
	() => RetirementType,
);

@InputType({
	description: "Which retirements; conditions that are given must all hold.",
})
export class RetirementFilter {
	@Field(() => String, {
		nullable: true,
		description:
			"Part of the beneficiary in any case, or the beginning of the reference or of the serial text.",
	})
	search?: string | null;

	@Field(() => ID, { nullable: true, description: "Of this project." })
	projectId?: string | null;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Retired on this day or later.",
	})
	from?: string | null;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Retired on this day or earlier.",
	})
	to?: string | null;
}

export enum RetirementOrderField {
	RETIRED_ON = "RETIRED_ON",
	RECORDED_AT = "RECORDED_AT",
	QUANTITY = "QUANTITY",
}
registerEnumType(RetirementOrderField, {
	name: "RetirementOrderField",
	description: "What retirements are sorted by.",
	valuesConfig: {
		RETIRED_ON: { description: "Day of the retirement." },
		RECORDED_AT: { description: "When they were recorded." },
		QUANTITY: { description: "Credits." },
	} satisfies Record<RetirementSort, { description: string }>,
});

@InputType({ description: "Order of retirements." })
export class RetirementOrder {
	@Field(() => RetirementOrderField, { description: "Sort key." })
	field!: RetirementOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.DESC,
		description: "Descending unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "A retirement that has taken place at a registry." })
export class RetirementRecordInput implements RetirementInput {
	@Field(() => ID, {
		nullable: true,
		description: "The batch; found by the serials when left out.",
	})
	batchId?: string | null;

	@Field(() => String, {
		description:
			"The retired range as the registry writes it: whole credits of one batch, fully allocated, not retired before.",
	})
	serials!: string;

	@Field(() => DateScalar, {
		description:
			"Day of the retirement: not in the future, not before the vintage.",
	})
	retiredOn!: string;

	@Field(() => String, {
		description:
			"The registry's reference of the transaction, up to 200 characters.",
	})
	registryReference!: string;

	@Field(() => String, {
		description:
			"Beneficiary as written on the registry, up to 200 characters; never filled in by default.",
	})
	beneficiary!: string;

	@Field(() => String, {
		nullable: true,
		description: "Public page of the retirement, https.",
	})
	url?: string | null;

	@Field(() => String, {
		description:
			"A new key for each new request, up to 128 characters; the same request with the same key is carried out once.",
	})
	idempotencyKey!: string;
}

@ObjectType({ simpleResolvers: true, description: "The recorded retirement." })
export class RetirementRecordPayload extends Payload {
	@Field(() => RetirementType, {
		nullable: true,
		description: "The retirement; null when the input was refused.",
	})
	retirement?: RetirementType | null;
}
