import { Field, ObjectType, registerEnumType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import type { Coverage, Device, UnmatchedModel } from "./fleet.types.js";

export enum CoverageEnum {
	NONE = "NONE",
	QUOTED = "QUOTED",
	ALLOCATED = "ALLOCATED",
	RETIRED = "RETIRED",
}
registerEnumType(CoverageEnum, {
	name: "Coverage",
	description: "How far a device's offset has come.",
	valuesConfig: {
		NONE: { description: "No order covers it, and no open quote holds it." },
		QUOTED: { description: "In an open quote that hasn't expired." },
		ALLOCATED: {
			description:
				"An order covers it; credits are allocated, some perhaps retired.",
		},
		RETIRED: { description: "All credits allocated to it are retired." },
	},
});

@ObjectType("Device", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A device of the fleet. What it is never changes once registered.",
})
export class DeviceType extends Node {
	readonly typeName = "Device";

	constructor(
		readonly row: Device,
		readonly tenantId: string,
	) {
		super();
		this.id = row.id;
		this.serialNumber = row.serialNumber;
		this.modelName = row.modelName;
		this.manufacturer = row.manufacturer;
		this.category = row.category as DeviceCategory;
		this.country = row.country;
		this.purchasedOn = row.purchasedOn;
		this.costCentre = row.costCentre;
		this.orderReference = row.orderReference;
		this.registeredAt = isoFromDb(row.registeredAt);
		this.coverage = row.coverage;
		this.offset = row.offsetGrams > 0 ? new Mass(row.offsetGrams) : null;
	}

	@Field(() => String, { description: "As registered." })
	serialNumber!: string;

	@Field(() => String, {
		description: "The model as it was named when registered.",
	})
	modelName!: string;

	@Field(() => String, {
		nullable: true,
		description: "Its maker, stated or told by the model's family.",
	})
	manufacturer!: string | null;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: DeviceCategory;

	@Field(() => CountryCodeScalar, { description: "Country of use." })
	country!: string;

	@Field(() => DateScalar, { description: "Day of purchase." })
	purchasedOn!: string;

	@Field(() => String, {
		nullable: true,
		description: "Cost centre, as the tenant calls it.",
	})
	costCentre!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "The tenant's reference of the purchase.",
	})
	orderReference!: string | null;

	@Field(() => DateTimeScalar, {
		description: "When it came into the fleet here.",
	})
	registeredAt!: string;

	@Field(() => CoverageEnum, { description: "How far its offset has come." })
	coverage!: Coverage;

	@Field(() => Mass, {
		nullable: true,
		description: "Mass ordered for it, after rounding; null without an order.",
	})
	offset!: Mass | null;
}

export const DeviceConnection = connectionType("Device", () => DeviceType);

@ObjectType("UnmatchedModel", {
	simpleResolvers: true,
	description:
		"A model name of one maker that no published footprint was found for.",
})
export class UnmatchedModelType {
	constructor(
		readonly row: UnmatchedModel,
		readonly tenantId: string,
	) {
		this.modelName = row.modelName;
		this.manufacturer = row.manufacturer;
		this.partNumber = row.partNumber;
		this.category = row.category as DeviceCategory;
		this.devices = row.devices;
	}

	@Field(() => String, {
		description: "As registered; of several spellings the first.",
	})
	modelName!: string;

	@Field(() => String, {
		nullable: true,
		description: "Its maker, stated or told by the model's family.",
	})
	manufacturer!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Part number; null unless all of its devices have the same.",
	})
	partNumber!: string | null;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: DeviceCategory;

	@Field(() => SafeIntScalar, {
		description: "Devices that are counted without a footprint for it.",
	})
	devices!: number;
}

export const UnmatchedModelConnection = connectionType(
	"UnmatchedModel",
	() => UnmatchedModelType,
);
