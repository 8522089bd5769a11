import { Field, ID, InputType, ObjectType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { DateScalar, DateTimeScalar } from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import {
	ASSURANCE_LENGTHS,
	type AssuranceStatement,
	type QuotedAssurance,
} from "./assurance.js";

@ObjectType("AssuranceStatement", {
	simpleResolvers: true,
	description:
		"What a third party stated of a method version: of the way of computing, never of a device. Quoted word for word; never changed or taken off.",
})
export class AssuranceStatementType {
	constructor(row: AssuranceStatement) {
		this.id = row.id;
		this.methodVersion = row.methodVersion;
		this.body = row.body;
		this.standard = row.standard;
		this.scope = row.scope;
		this.quotation = row.quotation;
		this.statedOn = row.statedOn;
		this.validUntil = row.validUntil;
		this.documentHash = row.documentHash;
		this.documentUrl = row.documentUrl;
		this.attachedAt = isoFromDb(row.attachedAt);
	}

	@Field(() => ID, { description: "Opaque id." })
	id!: string;

	@Field(() => String, { description: "The version that it is about." })
	methodVersion!: string;

	@Field(() => String, { description: "Who stated it." })
	body!: string;

	@Field(() => String, { description: "The standard of the examination." })
	standard!: string;

	@Field(() => String, { description: "What was examined." })
	scope!: string;

	@Field(() => String, { description: "The statement, word for word." })
	quotation!: string;

	@Field(() => DateScalar, { description: "Day of the statement." })
	statedOn!: string;

	@Field(() => DateScalar, {
		nullable: true,
		description:
			"Last day on which it holds; null: no end is stated. Certificates issued later don't quote it.",
	})
	validUntil!: string | null;

	@Field(() => String, {
		description: "SHA-256 of the signed document, hex.",
	})
	documentHash!: string;

	@Field(() => String, {
		nullable: true,
		description: "Where the document can be read.",
	})
	documentUrl!: string | null;

	@Field(() => DateTimeScalar, {
		description:
			"When it was attached here. Certificates issued since quote it.",
	})
	attachedAt!: string;
}

@ObjectType("QuotedAssurance", {
	simpleResolvers: true,
	description:
		"A third party's statement on a method version, quoted word for word. It is about the way of computing, not about any device.",
})
export class QuotedAssuranceType {
	constructor(quoted: QuotedAssurance) {
		Object.assign(this, quoted);
	}

	@Field(() => String, { description: "The version that it is about." })
	methodVersion!: string;

	@Field(() => String, { description: "Who stated it." })
	body!: string;

	@Field(() => String, { description: "The standard of the examination." })
	standard!: string;

	@Field(() => String, { description: "What was examined." })
	scope!: string;

	@Field(() => String, { description: "The statement, word for word." })
	quotation!: string;

	@Field(() => DateScalar, { description: "Day of the statement." })
	statedOn!: string;

	@Field(() => String, {
		description: "SHA-256 of the signed document, hex.",
	})
	documentHash!: string;

	@Field(() => String, {
		nullable: true,
		description: "Where the document can be read.",
	})
	documentUrl!: string | null;
}

@InputType({
	description:
		"A third party's statement to attach to a method version. It can't be changed or taken off afterwards.",
})
export class AssuranceStatementAttachInput {
	@Field(() => String, { description: "The version that it is about." })
	methodVersion!: string;

	@Field(() => String, {
		description: "Who states it, 1 to 200 characters.",
	})
	body!: string;

	@Field(() => String, {
		description: "The standard of the examination, 1 to 200 characters.",
	})
	standard!: string;

	@Field(() => String, {
		description: "What was examined, 1 to 500 characters.",
	})
	scope!: string;

	@Field(() => String, {
		description: `The statement, word for word and in one line, 1 to ${ASSURANCE_LENGTHS.quotation} characters.`,
	})
	quotation!: string;

	@Field(() => DateScalar, { description: "Day of the statement." })
	statedOn!: string;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Last day on which it holds; left out: no end is stated.",
	})
	validUntil?: string | null;

	@Field(() => String, {
		description: "SHA-256 of the signed document, 64 hexadecimal digits.",
	})
	documentHash!: string;

	@Field(() => String, {
		nullable: true,
		description: "Where the document can be read, https.",
	})
	documentUrl?: string | null;

	@Field(() => String, {
		description: "A new key for each new request: 1 to 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({ description: "The attached statement." })
export class AssuranceStatementAttachPayload extends Payload {
	@Field(() => AssuranceStatementType, {
		nullable: true,
		description: "Null when there are userErrors.",
	})
	statement?: AssuranceStatementType | null;
}
