import type { FootprintMethod, FootprintResult } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import { BoundedCache } from "./bounded-cache.js";
import type {
	FootprintRepository,
	FootprintRow,
} from "./footprint.repository.js";
import {
	computedOrRefused,
	type HashedInputs,
	resultBytes,
} from "./footprint-inputs.js";

/** A footprint as it was computed and kept. */
export interface Footprint {
	readonly id: string;
	/** Null for an estimate. */
	readonly sheetId: string | null;
	readonly basis: "PUBLISHED" | "ESTIMATED";
	readonly result: FootprintResult;
}

const CACHED_FOOTPRINTS = 5_000;

/** Footprints by their inputs: each distinct question is computed once and kept for ever. */
export class ComputedFootprints {
	private readonly cached = new BoundedCache<Footprint>(CACHED_FOOTPRINTS);

	constructor(
		private readonly repository: FootprintRepository,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/** A footprint that this process has read before; footprints never change. */
	known(id: string): Footprint | undefined {
		return this.cached.get(id);
	}

	/** Footprints by id, from the process where it has them. */
	async byIds(ids: readonly string[]): Promise<Map<string, Footprint>> {
		const found = new Map<string, Footprint>();
		const wanted: string[] = [];
		for (const id of ids) {
			const footprint = this.cached.get(id);
			if (footprint) found.set(id, footprint);
			else wanted.push(id);
		}
		for (const row of await this.repository.byIds(wanted)) {
			const footprint = toFootprint(row);
			this.cached.set(row.id, footprint);
			found.set(row.id, footprint);
		}
		return found;
	}

	/** As they are kept, each read anew. */
	rows(ids: readonly string[]): Promise<FootprintRow[]> {
		return this.repository.byIds(ids.filter((id) => isIdOf("footprint", id)));
	}

	/**
	 * Computes what isn't kept yet, and keeps it. Call in a unit of work.
	 * @param method of the inputs' version
	 * @returns by the inputs' hash: the kept footprint, or the reason why there is none
	 */
	async keepAll(
		asked: readonly HashedInputs[],
		method: FootprintMethod,
	): Promise<Map<string, FootprintRow | string>> {
		const answers = new Map<string, FootprintRow | string>();
		const keep = (rows: readonly FootprintRow[]) => {
			for (const row of rows) answers.set(row.inputsHash, row);
		};
		keep(await this.repository.byInputs(asked.map(({ hash }) => hash)));
		const computed: FootprintRow[] = [];
		for (const ask of asked) {
			if (answers.has(ask.hash)) continue;
			const row = this.compute(ask, method);
			answers.set(ask.hash, row);
			if (typeof row !== "string") computed.push(row);
		}
		if (computed.length > 0) {
			await this.repository.insert(computed);
			// Another process may have kept the same inputs a moment earlier: its row is the one.
			keep(
				await this.repository.byInputs(
					computed.map(({ inputsHash }) => inputsHash),
				),
			);
		}
		return answers;
	}

	private compute(
		{ inputs, hash, json }: HashedInputs,
		method: FootprintMethod,
	): FootprintRow | string {
		const result = computedOrRefused(inputs, method);
		if (typeof result === "string") return result;
		return {
			id: this.ids.next("footprint"),
			inputsHash: hash,
			sheetId: inputs.sheetId ?? null,
			country: result.country,
			lifetimeYears: result.lifetimeYears,
			methodVersion: result.methodVersion,
			gridFactorEdition: result.gridFactorEdition,
			inputs: json,
			result: resultBytes(result),
			totalGrams: result.totalGrams,
			statistic: result.statistic,
			basis: inputs.estimate ? "ESTIMATED" : "PUBLISHED",
			createdAt: toDbTime(this.clock.now()),
		};
	}
}

export const toFootprint = ({
	id,
	sheetId,
	basis,
	result,
}: FootprintRow): Footprint => ({
	id,
	sheetId,
	basis,
	result: JSON.parse(result) as FootprintResult,
});
