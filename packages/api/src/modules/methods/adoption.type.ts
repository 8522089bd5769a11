import {
	Field,
	ID,
	InputType,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { MethodAdoption, RestatementStatus } from "./adoption.js";
import { MethodVersionType } from "./method.type.js";

export enum MethodAdoptionStatus {
	PENDING = "PENDING",
	RUNNING = "RUNNING",
	DONE = "DONE",
}
registerEnumType(MethodAdoptionStatus, {
	name: "MethodAdoptionStatus",
	description: "How far the devices that an adoption concerns are.",
	valuesConfig: {
		PENDING: { description: "Decided; no device is restated yet." },
		RUNNING: { description: "Devices are being restated." },
		DONE: { description: "All devices that can be restated are." },
	},
});

@ObjectType("MethodAdoption", {
	simpleResolvers: true,
	description:
		"A tenant's decision for a method version. Devices under an order, quotes, orders and certificates keep what they say.",
})
export class MethodAdoptionType {
	constructor(
		readonly row: MethodAdoption,
		readonly tenantId: string,
	) {
		this.id = row.id;
		this.status = row.status;
		this.adoptedAt = isoFromDb(row.adoptedAt);
		this.devices = row.devices;
		this.restated = row.restated;
		this.refused = row.refused;
		this.quoted = row.quoted;
		this.finishedAt = row.finishedAt && isoFromDb(row.finishedAt);
	}

	@Field(() => ID, { description: "Opaque id." })
	id!: string;

	@Field(() => MethodAdoptionStatus, { description: "How far it is." })
	status!: RestatementStatus;

	@Field(() => DateTimeScalar, {
		description: "When it was decided: new devices are computed by it since.",
	})
	adoptedAt!: string;

	@Field(() => SafeIntScalar, {
		description:
			"Devices with a footprint of another version and under no order when the job began.",
	})
	devices!: number;

	@Field(() => SafeIntScalar, {
		description: "Devices that got a footprint of this version since.",
	})
	restated!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Devices that the version can't compute; they keep the footprint that they have.",
	})
	refused!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Devices that wait in open quotes, when it was looked last; they are restated once the quote has expired or its order was cancelled.",
	})
	quoted!: number;

	@Field(() => DateTimeScalar, {
		nullable: true,
		description: "When the job was done.",
	})
	finishedAt!: string | null;
}

@InputType({ description: "Which method version a tenant takes into use." })
export class MethodVersionAdoptInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; needed only by those who reach more than one.",
	})
	tenantId?: string | null;

	@Field(() => String, { description: "A released version." })
	version!: string;

	@Field(() => String, {
		description: "A new key for each new request: 1 to 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({ description: "The adoption, and the version in use now." })
export class MethodVersionAdoptPayload extends Payload {
	@Field(() => MethodAdoptionType, {
		nullable: true,
		description: "Null when there are userErrors.",
	})
	adoption?: MethodAdoptionType | null;

	@Field(() => MethodVersionType, {
		nullable: true,
		description: "The version in use; null when there are userErrors.",
	})
	methodVersion?: MethodVersionType | null;
}
