import type { DifferenceReason } from "@tonnetrace/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { MethodVersionType, methodType } from "../methods/index.js";
import { FootprintType } from "./footprint.type.js";
import {
	DIFFERENCE_LINES,
	type DifferenceLine,
	type DifferenceRest,
	type MethodDifference,
} from "./method-differences.js";

@ObjectType("MethodDifferenceReason", {
	simpleResolvers: true,
	description: "Why a footprint would be another one.",
})
export class MethodDifferenceReasonType {
	constructor({ code, grams, text }: DifferenceReason) {
		this.code = code;
		this.mass = new Mass(grams);
		this.text = text;
	}

	@Field(() => String, {
		description:
			"A life-cycle stage whose mass changes (MANUFACTURING, TRANSPORT, USE, END_OF_LIFE), or what it was computed with: METHOD, GRID_EDITION, SHEET_FACTOR, ASKED, INTERVAL. More may come.",
	})
	code!: string;

	@Field(() => Mass, {
		description:
			"What it changes of one device's total, after minus before; negative where it is less. Those of the stages add up to the change of the total, the others have 0.",
	})
	mass!: Mass;

	@Field(() => String, { description: "In a sentence, in English." })
	text!: string;
}

@ObjectType("MethodDifferenceLine", {
	simpleResolvers: true,
	description:
		"Devices of one model in one country whose footprint would change.",
})
export class MethodDifferenceLineType {
	constructor(line: DifferenceLine) {
		const { footprint, devices, beforeEach, afterEach } = line;
		this.footprint = new FootprintType(footprint);
		this.footprintId = footprint.id;
		this.sheetId = footprint.sheetId;
		this.country = footprint.result.country;
		this.devices = devices;
		this.beforeEach = new Mass(beforeEach);
		this.afterEach = new Mass(afterEach);
		this.before = new Mass(devices * beforeEach);
		this.after = new Mass(devices * afterEach);
		this.reasons = line.reasons.map(
			(reason) => new MethodDifferenceReasonType(reason),
		);
	}

	readonly footprintId: string;
	readonly sheetId: string | null;

	@Field(() => FootprintType, {
		description: "The footprint that the devices have.",
	})
	footprint!: FootprintType;

	@Field(() => CountryCodeScalar, { description: "Country of use." })
	country!: string;

	@Field(() => SafeIntScalar, { description: "How many devices." })
	devices!: number;

	@Field(() => Mass, { description: "Footprint of one device now." })
	beforeEach!: Mass;

	@Field(() => Mass, { description: "Of one device by the other version." })
	afterEach!: Mass;

	@Field(() => Mass, { description: "Of all of them now." })
	before!: Mass;

	@Field(() => Mass, { description: "Of all of them by the other version." })
	after!: Mass;

	@Field(() => [MethodDifferenceReasonType], {
		description: "Why, stages first.",
	})
	reasons!: MethodDifferenceReasonType[];
}

@ObjectType("MethodDifferenceRest", {
	simpleResolvers: true,
	description: "Sums of the lines that a report doesn't tell one by one.",
})
export class MethodDifferenceRestType {
	constructor(rest: DifferenceRest) {
		this.lines = rest.lines;
		this.devices = rest.devices;
		this.before = new Mass(rest.before);
		this.after = new Mass(rest.after);
	}

	@Field(() => Int, { description: "How many lines." })
	lines!: number;

	@Field(() => SafeIntScalar, { description: "How many devices." })
	devices!: number;

	@Field(() => Mass, { description: "Their footprint now." })
	before!: Mass;

	@Field(() => Mass, { description: "By the other version." })
	after!: Mass;
}

@ObjectType("MethodDifferenceRefusal", {
	simpleResolvers: true,
	description:
		"Devices that the other version can't compute; they would keep the footprint that they have.",
})
export class MethodDifferenceRefusalType {
	@Field(() => String, { description: "Why, in English." })
	reason!: string;

	@Field(() => SafeIntScalar, { description: "How many devices." })
	devices!: number;
}

@ObjectType("MethodDifference", {
	simpleResolvers: true,
	description:
		"What taking another method version into use would change of a fleet; nothing is changed by asking. Every device with a footprint is counted once: changed, unchanged, refused, quoted or covered.",
})
export class MethodDifferenceType {
	constructor(difference: MethodDifference) {
		this.from = methodType(difference.from);
		this.to = methodType(difference.to);
		this.devices = difference.devices;
		this.changed = difference.changed;
		this.massChanged = difference.massChanged;
		this.unchanged = difference.unchanged;
		this.refused = difference.refused;
		this.quoted = difference.quoted;
		this.covered = difference.covered;
		this.before = new Mass(difference.before);
		this.after = new Mass(difference.after);
		this.delta = new Mass(difference.after - difference.before);
		this.lines = difference.lines.map(
			(line) => new MethodDifferenceLineType(line),
		);
		this.rest = new MethodDifferenceRestType(difference.rest);
		this.refusals = difference.refusals;
	}

	@Field(() => MethodVersionType, { description: "The version in use." })
	from!: MethodVersionType;

	@Field(() => MethodVersionType, { description: "The version asked about." })
	to!: MethodVersionType;

	@Field(() => SafeIntScalar, { description: "Devices with a footprint." })
	devices!: number;

	@Field(() => SafeIntScalar, {
		description: "Of them, those whose mass, stages or interval would change.",
	})
	changed!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Of the changed, those whose mass would change; of the others only stages or interval would.",
	})
	massChanged!: number;

	@Field(() => SafeIntScalar, {
		description: "Of them, those for which nothing but the version would.",
	})
	unchanged!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Of them, those that the version can't compute: they would keep theirs.",
	})
	refused!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Of them, those in open quotes: they keep theirs until the quote has expired, and for good when it is ordered.",
	})
	quoted!: number;

	@Field(() => SafeIntScalar, {
		description: "Of them, those under an order: they never change.",
	})
	covered!: number;

	@Field(() => Mass, {
		description: "Footprint of the changed and the unchanged devices now.",
	})
	before!: Mass;

	@Field(() => Mass, { description: "The same by the version asked about." })
	after!: Mass;

	@Field(() => Mass, {
		description: "After minus before; negative where it is less.",
	})
	delta!: Mass;

	@Field(() => [MethodDifferenceLineType], {
		description: `What changes, largest effect first, at most ${DIFFERENCE_LINES} lines.`,
	})
	lines!: MethodDifferenceLineType[];

	@Field(() => MethodDifferenceRestType, {
		description: "The sums of what has no line.",
	})
	rest!: MethodDifferenceRestType;

	@Field(() => [MethodDifferenceRefusalType], {
		description: "Why devices are refused, most devices first.",
	})
	refusals!: readonly MethodDifferenceRefusalType[];
}
