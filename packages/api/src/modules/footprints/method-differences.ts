import {
	compareFootprints,
	type DifferenceReason,
	type FootprintMethod,
	type Grams,
} from "@tonnetrace/domain";
import type { FleetRestatement } from "../fleet/index.js";
import type {
	MethodService,
	ReleasedMethod,
	TenantMethods,
} from "../methods/index.js";
import type { Footprint, FootprintService } from "./footprint.service.js";
import type { OtherMethod } from "./other-method.js";

/** Lines that a report tells one by one; of the rest it tells the sums. */
export const DIFFERENCE_LINES = 200;

/** Devices with one footprint, and what another method makes of it. */
export interface DifferenceLine {
	readonly footprint: Footprint;
	readonly devices: number;
	readonly beforeEach: Grams;
	readonly afterEach: Grams;
	readonly reasons: readonly DifferenceReason[];
}

/** Sums of the lines that aren't told. */
export interface DifferenceRest {
	readonly lines: number;
	readonly devices: number;
	readonly before: Grams;
	readonly after: Grams;
}

/** Devices whose footprint the method refuses to compute. */
export interface DifferenceRefusal {
	readonly reason: string;
	readonly devices: number;
}

/** What another method would change of a fleet. All devices with a footprint are counted once: free, quoted or covered. */
export interface MethodDifference {
	readonly from: ReleasedMethod;
	readonly to: ReleasedMethod;
	readonly devices: number;
	/** Of the free devices: mass, stages or interval differ. */
	readonly changed: number;
	/** Of the changed: their mass differs, not only its interval or its split. */
	readonly massChanged: number;
	/** Of the free devices: only the version differs, or nothing. */
	readonly unchanged: number;
	readonly refused: number;
	readonly quoted: number;
	readonly covered: number;
	/** Of the free devices that the method computes. */
	readonly before: Grams;
	readonly after: Grams;
	/** Largest effect first. */
	readonly lines: readonly DifferenceLine[];
	readonly rest: DifferenceRest;
	readonly refusals: readonly DifferenceRefusal[];
}

const effect = ({ devices, beforeEach, afterEach }: DifferenceLine) =>
	Math.abs(devices * (afterEach - beforeEach));

/** Says what taking another method version into use would change, before anything is. Reads and computes, keeps nothing. */
export class MethodDifferences {
	constructor(
		private readonly fleet: FleetRestatement,
		private readonly released: Pick<MethodService, "byVersion">,
		private readonly methods: Pick<TenantMethods, "inUse">,
		private readonly footprints: Pick<FootprintService, "byIds">,
		private readonly other: OtherMethod,
	) {}

	/** Works per distinct footprint, never per device. @throws DomainError NOT_FOUND for a version that isn't released */
	async of(version: string): Promise<MethodDifference> {
		const to = await this.released.byVersion(version);
		const [from, counts, inQuotes] = await Promise.all([
			this.methods.inUse(),
			this.fleet.counts(),
			this.fleet.quoted(),
		]);
		const free = new Map<string, number>();
		let devices = 0;
		let covered = 0;
		let quoted = 0;
		for (const { footprintId, coverage, devices: n } of counts) {
			devices += n;
			if (coverage !== "NONE") covered += n;
			else {
				const waiting = Math.min(n, inQuotes.get(footprintId) ?? 0);
				quoted += waiting;
				if (n > waiting) free.set(footprintId, n - waiting);
			}
		}
		const { lines, unchanged, unchangedGrams, refusals } = await this.compare(
			free,
			to.method,
		);
		const mass = (of: (line: DifferenceLine) => Grams) =>
			lines.reduce((sum, line) => sum + line.devices * of(line), 0);
		return {
			from,
			to,
			devices,
			covered,
			quoted,
			unchanged,
			changed: lines.reduce((sum, line) => sum + line.devices, 0),
			massChanged: lines
				.filter(({ beforeEach, afterEach }) => beforeEach !== afterEach)
				.reduce((sum, line) => sum + line.devices, 0),
			refused: refusals.reduce((sum, refusal) => sum + refusal.devices, 0),
			before: unchangedGrams + mass((line) => line.beforeEach),
			after: unchangedGrams + mass((line) => line.afterEach),
			lines: lines.slice(0, DIFFERENCE_LINES),
			rest: restOf(lines.slice(DIFFERENCE_LINES)),
			refusals,
		};
	}

	private async compare(
		free: ReadonlyMap<string, number>,
		method: FootprintMethod,
	) {
		const known = await this.footprints.byIds([...free.keys()]);
		const stale = [...known.values()].filter(
			({ result }) => result.methodVersion !== method.version,
		);
		const results = await this.other.results(
			stale.map(({ id }) => id),
			method,
		);
		const lines: DifferenceLine[] = [];
		const refusals = new Map<string, number>();
		let unchanged = 0;
		let unchangedGrams = 0;
		for (const footprint of known.values()) {
			const devices = free.get(footprint.id) ?? 0;
			const before = footprint.result;
			const after = results.get(footprint.id) ?? before;
			if (typeof after === "string") {
				refusals.set(after, (refusals.get(after) ?? 0) + devices);
				continue;
			}
			const { same, reasons } = compareFootprints(before, after);
			if (same) {
				unchanged += devices;
				unchangedGrams += devices * before.totalGrams;
				continue;
			}
			const beforeEach = before.totalGrams;
			const afterEach = after.totalGrams;
			lines.push({ footprint, devices, beforeEach, afterEach, reasons });
		}
		lines.sort(
			(a, b) =>
				effect(b) - effect(a) ||
				b.devices - a.devices ||
				(a.footprint.id < b.footprint.id ? -1 : 1),
		);
		return {
			lines,
			unchanged,
			unchangedGrams,
			refusals: [...refusals]
				.map(([reason, devices]) => ({ reason, devices }))
				.sort((a, b) => b.devices - a.devices),
		};
	}
}

const restOf = (lines: readonly DifferenceLine[]): DifferenceRest => {
	const sum = (of: (line: DifferenceLine) => number) =>
		lines.reduce((total, line) => total + of(line), 0);
	return {
		lines: lines.length,
		devices: sum((line) => line.devices),
		before: sum((line) => line.devices * line.beforeEach),
		after: sum((line) => line.devices * line.afterEach),
	};
};
