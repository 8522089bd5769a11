import type {
	ExistingDevices as ExistingDevicesName,
	TransportMode as TransportModeName,
} from "@tonnetrace/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import {
	ExistingDeviceScope,
	TransportMode,
} from "../../platform/graphql/domain-enums.js";
import { DateScalar, DateTimeScalar } from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { ReleasedMethod } from "./released-method.js";

@ObjectType("ExistingDevicesRule", {
	simpleResolvers: true,
	description: "A rule of a method for devices that are in use already.",
})
export class ExistingDevicesRuleType {
	@Field(() => ExistingDeviceScope, { description: "What counts." })
	scope!: ExistingDevicesName;

	@Field(() => String, {
		description:
			"The rule in a sentence, in English; printed where it is used.",
	})
	text!: string;
}

@ObjectType("MethodVersion", {
	simpleResolvers: true,
	description:
		"A released way to compute footprints. It never changes; an improvement is a new version.",
})
export class MethodVersionType {
	constructor(readonly released: ReleasedMethod) {
		const { method } = released;
		this.id = method.version;
		this.version = method.version;
		this.releasedOn = method.releasedOn;
		this.releasedAt = isoFromDb(released.releasedAt);
		this.text = method.text;
		this.lifetimeYears = method.lifetimeYears;
		this.gridFactorEdition = method.gridFactorEdition;
		this.boundary = method.boundary;
		this.intervalText = method.intervalText;
		this.rounding = method.rounding;
		this.transportModes = method.parameters.transportModes;
		this.existingDevicesRules = Object.entries(method.existingDevices).map(
			([scope, text]) => ({ scope: scope as ExistingDevicesName, text }),
		);
		this.definition = released.definition;
		this.definitionHash = released.definitionHash;
		this.reason = released.reason;
	}

	@Field(() => ID, { description: "The version itself." })
	id!: string;

	@Field(() => String, {
		description: "Name of the version, printed on certificates: TT-2026.1.",
	})
	version!: string;

	@Field(() => DateScalar, {
		description: "Day of its release, as the method states it.",
	})
	releasedOn!: string;

	@Field(() => DateTimeScalar, {
		description:
			"When it came into this installation. Tenants created later begin with it.",
	})
	releasedAt!: string;

	@Field(() => String, { description: "What it does, in English." })
	text!: string;

	@Field(() => Int, {
		description: "Years of use when none are asked for, 1 to 20.",
	})
	lifetimeYears!: number;

	@Field(() => String, {
		description: "Edition of the grid factors that it uses.",
	})
	gridFactorEdition!: string;

	@Field(() => String, {
		description: "What is inside and outside, as ISO 14067 asks.",
	})
	boundary!: string;

	@Field(() => String, {
		description:
			"What the bounds of its footprints mean, and what part they cover.",
	})
	intervalText!: string;

	@Field(() => String, {
		description:
			"How it rounds: HALF_UP_GRAM is each stage once, half up, to the gram.",
	})
	rounding!: string;

	@Field(() => [TransportMode], {
		description: "The ways of transport that it can compute.",
	})
	transportModes!: readonly TransportModeName[];

	@Field(() => [ExistingDevicesRuleType], {
		description: "Its rules for devices that are in use already.",
	})
	existingDevicesRules!: ExistingDevicesRuleType[];

	@Field(() => String, {
		description:
			"The whole method as canonical JSON: every parameter that enters a result.",
	})
	definition!: string;

	@Field(() => String, {
		description: "SHA-256 of the definition's bytes (UTF-8), hex.",
	})
	definitionHash!: string;

	@Field(() => String, {
		nullable: true,
		description: "Why it was released; null: shipped with the product.",
	})
	reason!: string | null;
}

@InputType({ description: "A method version to release." })
export class MethodVersionReleaseInput {
	@Field(() => String, {
		description:
			"The method as JSON, at most 100,000 characters, in the form of `MethodVersion.definition`, with a version that isn't taken.",
	})
	definition!: string;

	@Field(() => String, { description: "Why, 1 to 500 characters." })
	reason!: string;

	@Field(() => String, {
		description: "A new key for each new request: 1 to 128 characters.",
	})
	idempotencyKey!: string;
}

@ObjectType({ description: "The released version." })
export class MethodVersionReleasePayload extends Payload {
	@Field(() => MethodVersionType, {
		nullable: true,
		description: "Null when there are userErrors.",
	})
	methodVersion?: MethodVersionType | null;
}

const types = new WeakMap<ReleasedMethod, MethodVersionType>();

/** A method as the API shows it; one object for each version. */
export function methodType(released: ReleasedMethod): MethodVersionType {
	let type = types.get(released);
	if (!type) {
		type = new MethodVersionType(released);
		types.set(released, type);
	}
	return type;
}
