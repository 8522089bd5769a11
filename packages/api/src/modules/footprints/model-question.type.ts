import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import {
	DeviceCategory,
	TransportMode,
} from "../../platform/graphql/domain-enums.js";
import { DecimalScalar } from "../../platform/graphql/scalars.js";

export enum FormFactorEnum {
	TOWER = "TOWER",
	SMALL = "SMALL",
	MINI = "MINI",
	ALL_IN_ONE = "ALL_IN_ONE",
	CLAMSHELL = "CLAMSHELL",
	CONVERTIBLE = "CONVERTIBLE",
	RACK = "RACK",
	BLADE = "BLADE",
}
registerEnumType(FormFactorEnum, {
	name: "FormFactor",
	description: "How a device is built, as far as it tells its footprint.",
	valuesConfig: {
		TOWER: { description: "Tower." },
		SMALL: { description: "Small form factor desktop." },
		MINI: { description: "Mini desktop, of about a litre." },
		ALL_IN_ONE: { description: "Computer and screen in one." },
		CLAMSHELL: { description: "Notebook with a fixed keyboard." },
		CONVERTIBLE: { description: "Notebook that becomes a tablet." },
		RACK: { description: "Server in a rack." },
		BLADE: { description: "Server blade." },
	},
});

/** What a buyer knows of a model without a sheet. */
@InputType({ description: "What is known of a model that has no sheet." })
export class DeviceSpecsInput {
	@Field(() => DeviceCategory, {
		nullable: true,
		description: "Kind of device; where it is left out, the name may tell it.",
	})
	category?: DeviceCategory | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Weight of the product, kg.",
	})
	weightKg?: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Diagonal of the screen, inches.",
	})
	screenInches?: string | null;

	@Field(() => FormFactorEnum, {
		nullable: true,
		description: "How it is built.",
	})
	formFactor?: FormFactorEnum | null;
}

/** Fields that a single question and a line of a cart share. */
@InputType()
export abstract class ModelQuestionInput extends DeviceSpecsInput {
	@Field(() => ID, {
		nullable: true,
		description: "A model of the catalogue; then no name is needed.",
	})
	modelId?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Trade name or machine type, at most 160 characters.",
	})
	modelName?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Maker, at most 80 characters, in any spelling.",
	})
	manufacturer?: string | null;

	@Field(() => String, {
		nullable: true,
		description:
			"The maker's part number, at most 40 characters; it finds the sheet best.",
	})
	partNumber?: string | null;

	@Field(() => TransportMode, {
		nullable: true,
		description: "How it travels to the customer; as published when left out.",
	})
	transport?: TransportMode | null;

	@Field(() => Int, {
		nullable: true,
		description:
			"Months that the device has been in use already: then only the part of its life that the method's rule for existing devices counts, 0 to 240.",
	})
	usedMonths?: number | null;
}
