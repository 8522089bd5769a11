import { registerEnumType } from "type-graphql";

export enum ExistingDeviceScope {
	WHOLE_LIFE = "WHOLE_LIFE",
	REMAINING_USE = "REMAINING_USE",
}
registerEnumType(ExistingDeviceScope, {
	name: "ExistingDeviceScope",
	description: "What of a device that is in use already is offset.",
	valuesConfig: {
		WHOLE_LIFE: {
			description:
				"Its footprint over its whole life, as when it was new: manufacturing, transport, all years of use, end of life.",
		},
		REMAINING_USE: {
			description:
				"Only the electricity of the months that remain of its life after the quote's day, by the method's rule for existing devices.",
		},
	},
});
