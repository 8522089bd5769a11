import type { FootprintMethod, FootprintResult } from "@tonnetrace/domain";
import { BoundedCache } from "./bounded-cache.js";
import type { ComputedFootprints } from "./computed-footprints.js";
import type { FootprintRow } from "./footprint.repository.js";
import {
	computedOrRefused,
	deviceInputs,
	type HashedInputs,
	parseInputs,
} from "./footprint-inputs.js";
import type {
	ModelCatalogueRepository,
	SheetRow,
} from "./model-catalogue.repository.js";

const CACHED_RESULTS = 5_000;

/** A device's footprint by another method: from the same sheet or estimate, in the same country. Or why there is none. */
export type OtherInputs = ReadonlyMap<string, HashedInputs>;

/** Devices' footprints computed again by another method. */
export class OtherMethod {
	/** By the inputs' hash: a report is read again and again before somebody decides. */
	private readonly cached = new BoundedCache<FootprintResult | string>(
		CACHED_RESULTS,
	);

	constructor(
		private readonly computed: ComputedFootprints,
		private readonly catalogue: ModelCatalogueRepository,
	) {}

	/**
	 * What the method would compute each footprint from: the sheet revision or the estimate that it was computed from, whatever
	 * the catalogue has learned since. So only the method differs.
	 * @returns by the footprint's id
	 */
	async inputs(
		footprintIds: readonly string[],
		method: FootprintMethod,
	): Promise<OtherInputs> {
		const rows = await this.computed.rows(footprintIds);
		const sheets = new Map(
			(
				await this.catalogue.sheets(
					rows.flatMap(({ sheetId }) => sheetId ?? []),
				)
			).map((sheet) => [sheet.id, sheet]),
		);
		return new Map(rows.map((row) => [row.id, inputsBy(method, row, sheets)]));
	}

	/**
	 * Computes them and keeps nothing.
	 * @returns by the footprint's id: the result by the method, or why it refuses
	 */
	async results(
		footprintIds: readonly string[],
		method: FootprintMethod,
	): Promise<Map<string, FootprintResult | string>> {
		const asked = await this.inputs(footprintIds, method);
		return new Map(
			[...asked].map(([id, hashed]) => [id, this.result(hashed, method)]),
		);
	}

	private result(
		{ hash, inputs }: HashedInputs,
		method: FootprintMethod,
	): FootprintResult | string {
		const known = this.cached.get(hash);
		if (known !== undefined) return known;
		const result = computedOrRefused(inputs, method);
		this.cached.set(hash, result);
		return result;
	}

	/**
	 * Computes and keeps them. Call in a unit of work.
	 * @returns by the footprint's id: the row by the method, or why it refuses
	 */
	async keep(
		footprintIds: readonly string[],
		method: FootprintMethod,
	): Promise<Map<string, FootprintRow | string>> {
		const asked = await this.inputs(footprintIds, method);
		const kept = await this.computed.keepAll([...asked.values()], method);
		const answers = new Map<string, FootprintRow | string>();
		for (const [id, { hash }] of asked) {
			const answer = kept.get(hash);
			if (answer !== undefined) answers.set(id, answer);
		}
		return answers;
	}
}

function inputsBy(
	method: FootprintMethod,
	row: FootprintRow,
	sheets: ReadonlyMap<string, SheetRow>,
): HashedInputs {
	const { sheet, estimate } = parseInputs(row.inputs);
	if (estimate) return deviceInputs({ sheet, estimate }, row.country, method);
	const published = sheets.get(row.sheetId ?? "");
	if (!published)
		throw new Error(`The sheet of footprint ${row.id} isn't there`);
	return deviceInputs({ published }, row.country, method);
}
