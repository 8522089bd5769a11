import {
	Field,
	ID,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import {
	CountryCodeScalar,
	DateScalar,
} from "../../platform/graphql/scalars.js";
import { Payload, UserError } from "../../platform/graphql/user-errors.js";
import { DeviceType } from "./device.type.js";
import type { NewDevice } from "./fleet.types.js";

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
