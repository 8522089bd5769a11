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
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload, UserError } from "../../platform/graphql/user-errors.js";
import type {
	Coverage,
	Device,
	DeviceFilter,
	DeviceSort,
	NewDevice,
	UnmatchedModel,
} from "./fleet.types.js";

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
	description: "A model name that no published footprint was found for.",
})
export class UnmatchedModelType
	implements Pick<UnmatchedModel, "modelName" | "devices">
{
	@Field(() => String, {
		description: "As registered; of several spellings the first.",
	})
	modelName!: string;

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

@InputType("DeviceFilter", {
	description:
		"Which devices. What is left out, and an empty list, restricts nothing.",
})
export class DeviceFilterInput implements DeviceFilter {
	@Field(() => String, {
		nullable: true,
		description:
			"Beginning of the serial number or of the model's name, in any case.",
	})
	search?: string | null;

	@Field(() => [DeviceCategory], {
		nullable: true,
		description: "Of one of these kinds.",
	})
	categories?: DeviceCategory[] | null;

	@Field(() => [CountryCodeScalar], {
		nullable: true,
		description: "Used in one of these countries.",
	})
	countries?: string[] | null;

	@Field(() => [CoverageEnum], {
		nullable: true,
		description: "As far as one of these.",
	})
	coverage?: Coverage[] | null;

	@Field(() => Boolean, {
		nullable: true,
		description: "With (true) or without (false) a known footprint.",
	})
	hasFootprint?: boolean | null;

	@Field(() => String, {
		nullable: true,
		description: "The whole model name, in any usual spelling.",
	})
	modelName?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "The whole cost centre.",
	})
	costCentre?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "The whole reference of the purchase.",
	})
	orderReference?: string | null;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Bought on this day or later.",
	})
	purchasedFrom?: string | null;

	@Field(() => DateScalar, {
		nullable: true,
		description: "Bought on this day or earlier.",
	})
	purchasedTo?: string | null;
}

export enum DeviceOrderField {
	SERIAL_NUMBER = "SERIAL_NUMBER",
	MODEL_NAME = "MODEL_NAME",
	CATEGORY = "CATEGORY",
	COUNTRY = "COUNTRY",
	PURCHASED_ON = "PURCHASED_ON",
	FOOTPRINT = "FOOTPRINT",
	REGISTERED_AT = "REGISTERED_AT",
}
registerEnumType(DeviceOrderField, {
	name: "DeviceOrderField",
	description: "What devices are sorted by.",
	valuesConfig: {
		SERIAL_NUMBER: { description: "Serial number." },
		MODEL_NAME: { description: "Model name without its maker." },
		CATEGORY: { description: "Kind of device." },
		COUNTRY: { description: "Country code." },
		PURCHASED_ON: { description: "Day of purchase." },
		FOOTPRINT: { description: "Footprint; unknown ones count as 0." },
		REGISTERED_AT: { description: "When they came into the fleet here." },
	},
});

@InputType({ description: "Order of devices." })
export class DeviceOrder {
	@Field(() => DeviceOrderField, { description: "Sort key." })
	field!: DeviceSort;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.ASC,
		description: "Ascending unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "A device to register." })
export class DeviceInput implements NewDevice {
	@Field(() => String, {
		description:
			"As printed on the device, at most 80 characters; placeholders of firmware are refused.",
	})
	serialNumber!: string;

	@Field(() => String, {
		description: "Trade name or machine type, at most 160 characters.",
	})
	modelName!: string;

	@Field(() => String, {
		nullable: true,
		description:
			"The maker's part number, at most 40 characters; it finds the footprint best.",
	})
	partNumber?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Maker, at most 80 characters, in any spelling.",
	})
	manufacturer?: string | null;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: DeviceCategory;

	@Field(() => CountryCodeScalar, { description: "Country of use." })
	country!: string;

	@Field(() => DateScalar, {
		description: "Day of purchase, not in the future.",
	})
	purchasedOn!: string;

	@Field(() => String, {
		nullable: true,
		description: "Cost centre, at most 80 characters.",
	})
	costCentre?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Reference of the purchase, at most 80 characters.",
	})
	orderReference?: string | null;
}

@InputType({ description: "Devices to register, each for itself." })
export class DeviceRegisterInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;

	@Field(() => [DeviceInput], { description: "1 to 500 devices." })
	devices!: DeviceInput[];
}

export enum RegisterOutcome {
	REGISTERED = "REGISTERED",
	UNCHANGED = "UNCHANGED",
	REFUSED = "REFUSED",
}
registerEnumType(RegisterOutcome, {
	name: "RegisterOutcome",
	description: "What became of a device that was sent.",
	valuesConfig: {
		REGISTERED: { description: "It is in the fleet now." },
		UNCHANGED: { description: "It was in the fleet with the same data." },
		REFUSED: { description: "It was not taken; the errors say why." },
	},
});

@ObjectType("DeviceRegisterResult", {
	simpleResolvers: true,
	description: "What became of one device of the request.",
})
export class DeviceRegisterResultType {
	@Field(() => Int, { description: "Its position in the request, from 0." })
	index!: number;

	@Field(() => DeviceType, {
		nullable: true,
		description: "The device in the fleet; null when refused.",
	})
	device!: DeviceType | null;

	@Field(() => RegisterOutcome, { description: "What became of it." })
	outcome!: "REGISTERED" | "UNCHANGED" | "REFUSED";

	@Field(() => [UserError], {
		description: "Everything that is wrong with it; empty unless refused.",
	})
	errors!: UserError[];
}

@ObjectType({
	simpleResolvers: true,
	description: "Results in the order of the request.",
})
export class DeviceRegisterPayload extends Payload {
	@Field(() => [DeviceRegisterResultType], {
		description:
			"One for each device of the request; empty when the request as a whole was refused.",
	})
	results!: DeviceRegisterResultType[];
}
