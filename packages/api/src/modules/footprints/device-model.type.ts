import {
	Field,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { connectionType } from "../../platform/graphql/connection.js";
import {
	DeviceCategory,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { DateScalar, DecimalScalar } from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import type { ModelRow, SheetRow } from "./model-catalogue.repository.js";
import { sheetRefusal } from "./sheet-refusal.js";

/** Exact text of `units ÷ 10^scale`: ratios of parts per million, kilograms of grams. */
function decimal(units: number | null, scale: number): string | null {
	if (units === null) return null;
	const digits = String(units).padStart(scale + 1, "0");
	return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(
		/\.?0+$/,
		"",
	);
}

const MONTHS_PER_YEAR = 12;

/** Years of a lifetime in whole months, to three decimals, halves up: 18 months are 1.5. */
const years = (months: number): string =>
	decimal(
		Math.floor((2 * months * 1000 + MONTHS_PER_YEAR) / (2 * MONTHS_PER_YEAR)),
		3,
	) ?? "0";

@ObjectType("DeviceModel", {
	implements: Node,
	simpleResolvers: true,
	description: "A model of device in the catalogue.",
})
export class DeviceModelType extends Node {
	readonly typeName = "DeviceModel";

	constructor(row: ModelRow) {
		super();
		this.id = row.id;
		this.manufacturer = row.manufacturer;
		this.name = row.name;
		this.category = row.category;
	}

	@Field(() => String, { description: "Its maker." })
	manufacturer!: string;

	@Field(() => String, { description: "The maker's name for it." })
	name!: string;

	@Field(() => DeviceCategory, { description: "Kind of device." })
	category!: string;
}

@ObjectType("FootprintSheet", {
	implements: Node,
	simpleResolvers: true,
	description:
		"What a maker published about a model's footprint. Never changed: another sheet is another revision.",
})
export class FootprintSheetType extends Node {
	readonly typeName = "FootprintSheet";

	constructor(row: SheetRow, current: boolean) {
		super();
		this.id = row.id;
		this.revision = row.revision;
		this.statistic = row.statistic;
		this.total = new Mass(row.totalGrams);
		this.errorRatio = decimal(row.errorRatioPpm, 6);
		this.p95 = row.statistic === "P95" ? this.total : null;
		this.lifetimeYears = years(row.lifetimeMonths);
		this.useLocation = row.useLocation;
		this.manufacturingRatio = decimal(row.manufacturingPpm, 6);
		this.transportRatio = decimal(row.transportPpm, 6);
		this.useRatio = decimal(row.usePpm, 6);
		this.endOfLifeRatio = decimal(row.endOfLifePpm, 6);
		this.yearlyEnergyKwh = decimal(row.yearlyEnergyWh, 3);
		this.weightKg = decimal(row.weightGrams, 3);
		this.screenInches = decimal(row.screenMilliInches, 3);
		this.assemblyLocation = row.assemblyLocation;
		this.issuedOn = row.issuedOn;
		this.source = row.source;
		this.current = current;
		this.refusal = sheetRefusal(row);
	}

	@Field(() => Int, { description: "Counts from 1 within the model." })
	revision!: number;

	@Field(() => Statistic, { description: "Which statistic the total is." })
	statistic!: string;

	@Field(() => Mass, {
		description: "CO2e over the sheet's lifetime, as published.",
	})
	total!: Mass;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Standard deviation ÷ mean; null when not stated.",
	})
	errorRatio!: string | null;

	@Field(() => Mass, {
		nullable: true,
		description:
			"The 95th percentile; null when not stated. It is never derived from mean and deviation.",
	})
	p95!: Mass | null;

	@Field(() => DecimalScalar, {
		description: "Years of use that the sheet assumes.",
	})
	lifetimeYears!: string;

	@Field(() => String, {
		description:
			"Where use is assumed: a country code or WW, EU, NA (North America), APAC, LATAM; empty when not stated.",
	})
	useLocation!: string;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Share of manufacturing in the total, 0 to 1.",
	})
	manufacturingRatio!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Share of transport in the total, 0 to 1.",
	})
	transportRatio!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Share of use in the total, 0 to 1.",
	})
	useRatio!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Share of end of life in the total, 0 to 1.",
	})
	endOfLifeRatio!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Typical electricity consumption, kWh a year.",
	})
	yearlyEnergyKwh!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Weight of the product, kg.",
	})
	weightKg!: string | null;

	@Field(() => DecimalScalar, {
		nullable: true,
		description: "Diagonal of the screen, inches.",
	})
	screenInches!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "Where it is assembled.",
	})
	assemblyLocation!: string | null;

	@Field(() => DateScalar, {
		nullable: true,
		description:
			"Day of issue; the first of the month or year when no day is printed.",
	})
	issuedOn!: string | null;

	@Field(() => String, { description: "Where the figures can be looked up." })
	source!: string;

	@Field(() => Boolean, {
		description:
			"Whether devices registered now are computed from it: the last revision that states a mean.",
	})
	current!: boolean;

	@Field(() => String, {
		nullable: true,
		description:
			"Why the current method can't compute a footprint from it; null when it can.",
	})
	refusal!: string | null;
}

export const DeviceModelConnection = connectionType(
	"DeviceModel",
	() => DeviceModelType,
);

@InputType({ description: "Which device models." })
export class DeviceModelFilter {
	@Field(() => String, {
		nullable: true,
		description: "Part of the name, in any case.",
	})
	search?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "The maker's whole name, in any case.",
	})
	manufacturer?: string | null;

	@Field(() => [DeviceCategory], {
		nullable: true,
		description: "Kinds of device.",
	})
	categories?: string[] | null;
}

export enum DeviceModelOrderField {
	NAME = "NAME",
	MANUFACTURER = "MANUFACTURER",
	CATEGORY = "CATEGORY",
}
registerEnumType(DeviceModelOrderField, {
	name: "DeviceModelOrderField",
	description: "What device models are sorted by.",
	valuesConfig: {
		NAME: { description: "Name." },
		MANUFACTURER: { description: "Maker." },
		CATEGORY: { description: "Kind of device." },
	},
});

@InputType({ description: "Order of device models." })
export class DeviceModelOrder {
	@Field(() => DeviceModelOrderField, { description: "Sort key." })
	field!: DeviceModelOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.ASC,
		description: "Ascending unless told otherwise.",
	})
	direction!: SortDirection;
}
