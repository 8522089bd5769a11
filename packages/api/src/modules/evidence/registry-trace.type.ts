import { Field, ObjectType } from "type-graphql";
import { connectionType } from "../../platform/graphql/connection.js";
import { Registry } from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
} from "../../platform/graphql/scalars.js";
import { DeviceType, type QuotedDevice } from "../fleet/index.js";
import {
	CreditBatchType,
	type HeldRun,
	type RetiredRun,
	SerialRangeType,
	type TracedBatch,
} from "../inventory/index.js";

/** What of traced credits the viewer may see. */
export interface Sight {
	/** Operators and auditors. */
	readonly everything: boolean;
	/** The tenants among the holders that the viewer may enter; null: all. */
	readonly tenantIds: readonly string[] | null;
}

@ObjectType("RegistryTraceRetirement", {
	simpleResolvers: true,
	description: "What of the credits asked for a registry has retired at once.",
})
export class RegistryTraceRetirementType {
	constructor(
		{ retirement, serials, grams }: RetiredRun,
		{ everything }: Sight,
	) {
		this.serials = new SerialRangeType(serials);
		this.mass = new Mass(grams);
		this.retiredOn = retirement.retiredOn;
		this.registryReference = retirement.registryReference;
		this.url = retirement.url;
		this.beneficiary = everything ? retirement.beneficiary : null;
	}

	@Field(() => SerialRangeType, {
		description: "The retired part of the credits asked for.",
	})
	serials!: SerialRangeType;

	@Field(() => Mass, { description: "Its mass: one tonne a credit." })
	mass!: Mass;

	@Field(() => DateScalar, { description: "Day of the retirement." })
	retiredOn!: string;

	@Field(() => String, { description: "The registry's transaction reference." })
	registryReference!: string;

	@Field(() => String, {
		nullable: true,
		description: "Public page of the retirement at the registry.",
	})
	url!: string | null;

	@Field(() => String, {
		nullable: true,
		description:
			"Beneficiary as written on the registry. For operators and auditors; others meet that of their own orders in `parts`.",
	})
	beneficiary!: string | null;
}

@ObjectType("RegistryTraceDevice", {
	simpleResolvers: true,
	description: "A device with grams in the credits asked for.",
})
export class RegistryTraceDeviceType {
	constructor(device: QuotedDevice, part: HeldRun) {
		this.device = new DeviceType(device, part.tenantId);
		const end = part.orderStart + part.batchEnd - part.batchStart;
		this.mass = new Mass(
			Math.min(end, device.startGram + device.grams) -
				Math.max(part.orderStart, device.startGram),
		);
	}

	@Field(() => DeviceType, { description: "The device." })
	device!: DeviceType;

	@Field(() => Mass, { description: "How much of its mass lies in this part." })
	mass!: Mass;
}

export const RegistryTraceDeviceConnection = connectionType(
	"RegistryTraceDevice",
	() => RegistryTraceDeviceType,
);

@ObjectType("RegistryTracePart", {
	simpleResolvers: true,
	description:
		"A run of the credits' grams that one order holds. Its links and its devices add up to its mass.",
})
export class RegistryTracePartType {
	constructor(
		readonly held: HeldRun,
		serials: SerialRangeType,
	) {
		this.mass = new Mass(held.batchEnd - held.batchStart);
		this.serials = serials;
	}

	@Field(() => Mass, { description: "Its mass." })
	mass!: Mass;

	@Field(() => SerialRangeType, {
		description:
			"The whole credits that these grams are of; the first and the last may be shared with other orders.",
	})
	serials!: SerialRangeType;
}

export const RegistryTracePartConnection = connectionType(
	"RegistryTracePart",
	() => RegistryTracePartType,
);

@ObjectType("RegistryTraceBatch", {
	simpleResolvers: true,
	description:
		"What one batch has of the credits asked for, as far as it is the viewer's to know: operators and auditors all, tenants and resellers their own parts and the rest as mass, the public what is retired.",
})
export class RegistryTraceBatchType {
	constructor(
		readonly traced: TracedBatch,
		readonly sight: Sight,
	) {
		const { project, batch, retired, heldByTenant, run } = traced;
		const mine = [...heldByTenant]
			.filter(([id]) => sight.tenantIds?.includes(id) ?? true)
			.reduce((sum, [, grams]) => sum + grams, 0);
		const held = [...heldByTenant.values()].reduce(
			(sum, grams) => sum + grams,
			0,
		);
		const inside = sight.everything || mine > 0;
		this.projectName = project.name;
		this.projectRegistry = project.registry as Registry;
		this.registryProjectId = project.registryProjectId;
		this.projectCountry = project.country;
		this.batch = sight.everything ? new CreditBatchType(batch) : null;
		this.serials = inside ? new SerialRangeType(traced.serials) : null;
		this.retired = new Mass(traced.retiredGrams);
		this.retirements = retired.map(
			(part) => new RegistryTraceRetirementType(part, sight),
		);
		this.held = inside ? new Mass(mine) : null;
		this.others = inside ? new Mass(held - mine) : null;
		this.free = sight.everything ? new Mass(run.end - run.start - held) : null;
		this.visible = inside;
	}

	/** Whether the viewer has parts of it to see. */
	readonly visible: boolean;

	@Field(() => String, { description: "Project of the credits." })
	projectName!: string;

	@Field(() => Registry, { description: "Registry that lists the project." })
	projectRegistry!: Registry;

	@Field(() => String, { description: "The project's id there." })
	registryProjectId!: string;

	@Field(() => CountryCodeScalar, {
		description: "The project's host country.",
	})
	projectCountry!: string;

	@Field(() => CreditBatchType, {
		nullable: true,
		description: "The batch. For operators and auditors.",
	})
	batch!: CreditBatchType | null;

	@Field(() => SerialRangeType, {
		nullable: true,
		description:
			"The credits asked for that are in the batch; null for those who have no part in them.",
	})
	serials!: SerialRangeType | null;

	@Field(() => Mass, { description: "How much of them is retired." })
	retired!: Mass;

	@Field(() => [RegistryTraceRetirementType], {
		description:
			"Their retirements, in order of the serial numbers; the first 500.",
	})
	retirements!: RegistryTraceRetirementType[];

	@Field(() => Mass, {
		nullable: true,
		description:
			"What orders hold that the viewer may see, retired or pending; `parts` lists them.",
	})
	held!: Mass | null;

	@Field(() => Mass, {
		nullable: true,
		description:
			"What orders of others hold: nothing but this mass is told of them.",
	})
	others!: Mass | null;

	@Field(() => Mass, {
		nullable: true,
		description: "What no order holds. For operators and auditors.",
	})
	free!: Mass | null;
}

@ObjectType("RegistryTrace", {
	simpleResolvers: true,
	description: "From a registry's serial numbers back to orders and devices.",
})
export class RegistryTraceType {
	@Field(() => SerialRangeType, {
		description: "The credits asked for, as they were read.",
	})
	serials!: SerialRangeType;

	@Field(() => [RegistryTraceBatchType], {
		description:
			"Where they are, in order of the serial numbers, at most 20 batches. Empty where nothing is known, or nothing may be told.",
	})
	batches!: RegistryTraceBatchType[];
}
