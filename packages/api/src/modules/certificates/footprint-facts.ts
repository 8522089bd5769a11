import { type FootprintResult, sumGrams } from "@tonnetrace/domain";
import type { Footprint } from "../footprints/index.js";
import type { AssuranceStatement } from "../methods/index.js";
import type { MethodFacts } from "./method-facts.js";

/** Devices with one footprint. */
export interface FootprintShare {
	readonly footprintId: string;
	readonly devices: number;
}

/** How the computed mass of some devices came about. */
export interface FootprintFacts {
	readonly statistic: "MEAN" | "P95";
	/** Devices with a published and with an estimated footprint. */
	readonly basis: { readonly published: number; readonly estimated: number };
	/** Which footprints are estimated. */
	readonly estimatedIds: ReadonlySet<string>;
	/** Several, joined, when the method moved on between the footprints. */
	readonly methodVersion: string;
	readonly boundary: string;
	readonly gridFactorEdition: string;
	readonly lifetimeYears: number;
	/** Sums of the devices' bounds: the errors of one method are common to all, so they add up. */
	readonly lowGrams: number;
	readonly highGrams: number;
	/** What third parties stated of the method versions. */
	readonly assurance: readonly AssuranceStatement[];
}

/**
 * What may be said of the devices' footprints together.
 * @param shares at least one
 * @param methods by version, of every footprint
 * @throws Error when a footprint is missing, or statistics or lifetimes differ: their sum would be no figure of anything
 */
export function footprintFacts(
	shares: readonly FootprintShare[],
	footprints: ReadonlyMap<string, Footprint>,
	methods: ReadonlyMap<string, MethodFacts>,
): FootprintFacts {
	const parts = shares.map(({ footprintId, devices }) => {
		const footprint = footprints.get(footprintId);
		if (!footprint) throw new Error(`There is no footprint ${footprintId}`);
		return { devices, ...footprint };
	});
	const each = <T>(of: (result: FootprintResult) => T): T[] => [
		...new Set(parts.map(({ result }) => of(result))),
	];
	const bound = (of: (result: FootprintResult) => number) =>
		sumGrams(parts.map(({ devices, result }) => devices * of(result)));
	const estimated = parts
		.filter(({ basis }) => basis === "ESTIMATED")
		.reduce((sum, { devices }) => sum + devices, 0);
	const devices = parts.reduce((sum, part) => sum + part.devices, 0);
	const versions = each(({ methodVersion }) => methodVersion);
	const stated = versions.map((version) => {
		const method = methods.get(version);
		if (!method) throw new Error(`There is no method ${version}`);
		return method;
	});
	return {
		statistic: only(
			each(({ statistic }) => statistic),
			"statistics",
		),
		lifetimeYears: only(
			each(({ lifetimeYears }) => lifetimeYears),
			"lifetimes",
		),
		basis: { published: devices - estimated, estimated },
		estimatedIds: new Set(
			parts.flatMap(({ id, basis }) => (basis === "ESTIMATED" ? [id] : [])),
		),
		methodVersion: versions.join(", "),
		boundary: [...new Set(stated.map(({ boundary }) => boundary))].join(" "),
		assurance: stated.flatMap(({ assurance }) => assurance),
		gridFactorEdition: each((result) => result.gridFactorEdition).join(", "),
		lowGrams: bound(({ lowGrams }) => lowGrams),
		highGrams: bound(({ highGrams }) => highGrams),
	};
}

function only<T>(values: readonly T[], what: string): T {
	const [value, second] = values;
	if (value === undefined || second !== undefined)
		throw new Error(`Footprints of different ${what} can't be added up`);
	return value;
}
