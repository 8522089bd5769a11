import { Field, Int, ObjectType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { ExistingDeviceScope } from "../quotes/index.js";

@ObjectType("DeviceCovered", {
	simpleResolvers: true,
	description: "What of a device's footprint its order covers.",
})
export class DeviceCoveredType {
	@Field(() => Mass, {
		description:
			"The part of the footprint, before rounding: all of it, or the use that remained when it was quoted.",
	})
	mass!: Mass;

	@Field(() => ExistingDeviceScope, { description: "What that part is." })
	existing!: ExistingDeviceScope;

	@Field(() => Int, {
		nullable: true,
		description:
			"Whole months of use on the quote's day, where only the remaining use is covered; null where the whole life is.",
	})
	usedMonths!: number | null;

	@Field(() => String, {
		nullable: true,
		description:
			"The method's sentence on it, as on the quote; null for orders made before it was stated.",
	})
	rule!: string | null;
}
