import type { Equivalency } from "@tonnetrace/domain";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	DateTimeScalar,
	DecimalScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import type {
	PortfolioFigures,
	PortfolioRow,
	PortfolioView,
} from "./portfolio.types.js";

export enum EquivalencyKind {
	PASSENGER_VEHICLE_YEAR = "PASSENGER_VEHICLE_YEAR",
	TREE_SEEDLING_TEN_YEARS = "TREE_SEEDLING_TEN_YEARS",
}
registerEnumType(EquivalencyKind, {
	name: "EquivalencyKind",
	description: "What a mass is compared with.",
	valuesConfig: {
		PASSENGER_VEHICLE_YEAR: {
			description: "What a typical passenger vehicle emits in a year.",
		},
		TREE_SEEDLING_TEN_YEARS: {
			description: "What a tree seedling takes up when grown for ten years.",
		},
	},
});

@ObjectType("Equivalency", {
	simpleResolvers: true,
	description:
		"A mass beside something imaginable: an illustration with its edition and source, never a claim.",
})
export class EquivalencyType implements Equivalency {
	@Field(() => EquivalencyKind, { description: "What it is compared with." })
	kind!: Equivalency["kind"];

	@Field(() => DecimalScalar, { description: "Whole units, rounded down." })
	quantity!: string;

	@Field(() => SafeIntScalar, {
		description: "Grams of CO2e of one unit, in this edition.",
	})
	gramsPerUnit!: number;

	@Field(() => String, { description: "Edition of the figure." })
	edition!: string;

	@Field(() => String, { description: "Who published the figure, and when." })
	source!: string;

	@Field(() => String, {
		description: "A sentence that may be shown as it is, in English.",
	})
	text!: string;
}

/** What of the footprint no order covers. */
const uncovered = ({ footprintGrams, coveredGrams }: PortfolioFigures) =>
	new Mass(footprintGrams - coveredGrams);

@ObjectType("PortfolioSlice", {
	simpleResolvers: true,
	description:
		"One part of a portfolio. The parts of one list add up to the portfolio to the gram.",
})
export class PortfolioSliceType {
	constructor(row: PortfolioRow, label: string) {
		const ofDevices = row.dimension !== "PROJECT";
		this.key = row.rollupKey;
		this.label = label;
		this.devices = ofDevices ? row.devices : null;
		this.footprint = ofDevices ? new Mass(row.footprintGrams) : null;
		this.covered = ofDevices ? new Mass(row.coveredGrams) : null;
		this.offset = new Mass(row.offsetGrams);
		this.allocated = new Mass(row.allocatedGrams);
		this.retired = new Mass(row.retiredGrams);
		this.uncovered = ofDevices ? uncovered(row) : null;
	}

	@Field(() => String, {
		description:
			"A DeviceCategory, a country code, a project's id or a month of purchase, YYYY-MM.",
	})
	key: string;

	@Field(() => String, { description: "The key in words, in English." })
	label: string;

	@Field(() => SafeIntScalar, {
		nullable: true,
		description: "Devices; null by project, which has none of its own.",
	})
	devices: number | null;

	@Field(() => Mass, {
		nullable: true,
		description: "Footprint of the devices; null by project.",
	})
	footprint: Mass | null;

	@Field(() => Mass, {
		nullable: true,
		description:
			"The part of the footprint that orders cover: whole lives, or the use that remained of devices in use already; null by project.",
	})
	covered: Mass | null;

	@Field(() => Mass, { description: "Ordered mass after rounding." })
	offset: Mass;

	@Field(() => Mass, { description: "Of it, allocated and not yet retired." })
	allocated: Mass;

	@Field(() => Mass, { description: "Of it, retired." })
	retired: Mass;

	@Field(() => Mass, {
		nullable: true,
		description:
			"The part of the footprint that no order covers; null by project.",
	})
	uncovered: Mass | null;
}

@ObjectType("Portfolio", {
	simpleResolvers: true,
	description:
		"What a tenant's fleet emits over its life, and what of it is covered, allocated and retired.",
})
export class PortfolioType {
	constructor(readonly view: PortfolioView) {
		const { total } = view;
		this.asOf = new Date(view.asOf).toISOString();
		this.devices = total.devices;
		this.devicesWithoutFootprint = total.devicesWithoutFootprint;
		this.footprint = new Mass(total.footprintGrams);
		this.covered = new Mass(total.coveredGrams);
		this.offset = new Mass(total.offsetGrams);
		this.allocated = new Mass(total.allocatedGrams);
		this.retired = new Mass(total.retiredGrams);
		this.uncovered = uncovered(total);
	}

	@Field(() => DateTimeScalar, {
		description: "The moment that the figures tell of.",
	})
	asOf: string;

	@Field(() => SafeIntScalar, { description: "Devices of the fleet." })
	devices: number;

	@Field(() => SafeIntScalar, {
		description:
			"Of them, those whose model has no known footprint: counted here, never guessed.",
	})
	devicesWithoutFootprint: number;

	@Field(() => Mass, { description: "Footprint of all devices that have one." })
	footprint: Mass;

	@Field(() => Mass, {
		description:
			"The part of the footprint that orders cover: whole lives, or the use that remained of devices in use already.",
	})
	covered: Mass;

	@Field(() => Mass, {
		description: "Ordered mass after rounding; allocated and retired together.",
	})
	offset: Mass;

	@Field(() => Mass, { description: "Of it, allocated and not yet retired." })
	allocated: Mass;

	@Field(() => Mass, { description: "Of it, retired." })
	retired: Mass;

	@Field(() => Mass, {
		description: "The part of the footprint that no order covers.",
	})
	uncovered: Mass;
}
