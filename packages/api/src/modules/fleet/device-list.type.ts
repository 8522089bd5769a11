import { Field, InputType, registerEnumType } from "type-graphql";
import {
	DeviceCategory,
	FootprintBasis,
} from "../../platform/graphql/domain-enums.js";
import {
	CountryCodeScalar,
	DateScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { CoverageEnum } from "./device.type.js";
import type { Coverage, DeviceFilter, DeviceSort } from "./fleet.types.js";

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

	@Field(() => [FootprintBasis], {
		nullable: true,
		description:
			"With a footprint that rests on one of these: a published sheet, or an estimate.",
	})
	basis?: FootprintBasis[] | null;

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
