import { registerEnumType } from "type-graphql";

/** Enums of the domain that several modules show. */
export enum DeviceCategory {
	NOTEBOOK = "NOTEBOOK",
	DESKTOP = "DESKTOP",
	WORKSTATION = "WORKSTATION",
	MONITOR = "MONITOR",
	TABLET = "TABLET",
	THIN_CLIENT = "THIN_CLIENT",
	SERVER = "SERVER",
	OTHER = "OTHER",
}
registerEnumType(DeviceCategory, {
	name: "DeviceCategory",
	description: "Kind of device.",
	valuesConfig: {
		NOTEBOOK: { description: "Notebook." },
		DESKTOP: { description: "Desktop, all-in-one or mini PC." },
		WORKSTATION: { description: "Workstation, mobile or fixed." },
		MONITOR: { description: "Monitor." },
		TABLET: { description: "Tablet." },
		THIN_CLIENT: { description: "Thin client." },
		SERVER: { description: "Server." },
		OTHER: { description: "Other hardware." },
	},
});

export enum Statistic {
	MEAN = "MEAN",
	P95 = "P95",
}
registerEnumType(Statistic, {
	name: "Statistic",
	description:
		"Which statistic of a skewed distribution a figure is. A mean is never added to, or compared with, a 95th percentile.",
	valuesConfig: {
		MEAN: { description: "Mean; means add up over a fleet." },
		P95: { description: "95th percentile; doesn't add up." },
	},
});

export enum RoundingPolicy {
	EXACT = "EXACT",
	BAND_500KG_UP = "BAND_500KG_UP",
	WHOLE_TONNE_UP = "WHOLE_TONNE_UP",
}
registerEnumType(RoundingPolicy, {
	name: "RoundingPolicy",
	description:
		"How a device's computed mass is rounded to the mass that is offset.",
	valuesConfig: {
		EXACT: { description: "Not rounded: to the gram." },
		BAND_500KG_UP: { description: "Up to the next band of 500 kg." },
		WHOLE_TONNE_UP: { description: "Up to the next whole tonne." },
	},
});

export enum Registry {
	CDM = "CDM",
	VERRA = "VERRA",
	GOLD_STANDARD = "GOLD_STANDARD",
	ACR = "ACR",
	CAR = "CAR",
	PURO = "PURO",
	ISOMETRIC = "ISOMETRIC",
	OTHER = "OTHER",
}
registerEnumType(Registry, {
	name: "Registry",
	description: "Registry that issued a credit.",
	valuesConfig: {
		CDM: { description: "UN Clean Development Mechanism." },
		VERRA: { description: "Verra." },
		GOLD_STANDARD: { description: "Gold Standard." },
		ACR: { description: "American Carbon Registry." },
		CAR: { description: "Climate Action Reserve." },
		PURO: { description: "Puro.earth." },
		ISOMETRIC: { description: "Isometric." },
		OTHER: { description: "Another registry." },
	},
});

export enum FootprintBasis {
	PUBLISHED = "PUBLISHED",
	ESTIMATED = "ESTIMATED",
}
registerEnumType(FootprintBasis, {
	name: "FootprintBasis",
	description: "What a footprint rests on.",
	valuesConfig: {
		PUBLISHED: { description: "A published sheet of the model itself." },
		ESTIMATED: { description: "An estimate from similar models." },
	},
});

export enum TransportMode {
	AS_PUBLISHED = "AS_PUBLISHED",
	SEA = "SEA",
	RAIL = "RAIL",
	ROAD = "ROAD",
	AIR = "AIR",
}
registerEnumType(TransportMode, {
	name: "TransportMode",
	description: "How a device travels to its customer.",
	valuesConfig: {
		AS_PUBLISHED: { description: "As the maker's sheet assumes." },
		SEA: { description: "By ship." },
		RAIL: { description: "By train." },
		ROAD: { description: "By lorry." },
		AIR: { description: "By aeroplane." },
	},
});

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
