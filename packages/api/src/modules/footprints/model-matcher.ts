import { modelKeys } from "@tonnetrace/domain";
import { matchEvidence } from "./match-evidence.js";
import { agreedModel, modelsByKey } from "./match-models.js";
import type {
	ModelCatalogueRepository,
	ModelKeyRow,
} from "./model-catalogue.repository.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import type { ModelMatch } from "./model-match.js";

/** What a model is looked for by. */
export interface ModelNames {
	readonly modelName?: string | null;
	readonly partNumber?: string | null;
	readonly manufacturer?: string | null;
}

/** The keys of a device's model, best first; none when neither a name nor a part number is given. */
export function keysOfNames({
	modelName,
	partNumber,
	manufacturer,
}: ModelNames): string[] {
	const name = modelName?.trim() ?? "";
	const part = partNumber?.trim() || undefined;
	if (name === "" && part === undefined) return [];
	const keys = modelKeys(name, part, manufacturer?.trim() || undefined);
	return name === "" ? keys.filter((key) => !key.startsWith("name:")) : keys;
}

/** Finds models in the catalogue by exact keys, with the evidence. Two statements, whatever the number of names. */
export class ModelMatcher {
	constructor(
		private readonly repository: ModelCatalogueRepository,
		private readonly catalogue: Pick<ModelCatalogueService, "models">,
	) {}

	/** @returns an answer for each, in order; undefined: no such model, or the keys don't agree on one */
	async match(
		asked: readonly ModelNames[],
	): Promise<(ModelMatch | undefined)[]> {
		const keysOfEach = asked.map(keysOfNames);
		const rows = await this.repository.modelsByKeys(keysOfEach.flat());
		const modelOf = modelsByKey(rows);
		const idOfEach = keysOfEach.map((keys) => agreedModel(keys, modelOf));
		return this.explain(asked, idOfEach, rows);
	}

	/**
	 * Why these names lead to these models, for devices that have theirs already.
	 * @returns undefined where no key leads to the model, or there is none
	 */
	async evidence(
		asked: readonly (ModelNames & { readonly modelId: string | null })[],
	): Promise<(ModelMatch | undefined)[]> {
		const keys = asked.flatMap((each) =>
			each.modelId ? keysOfNames(each) : [],
		);
		return this.explain(
			asked,
			asked.map(({ modelId }) => modelId ?? undefined),
			await this.repository.modelsByKeys(keys),
		);
	}

	private async explain(
		asked: readonly ModelNames[],
		idOfEach: readonly (string | undefined)[],
		rows: readonly ModelKeyRow[],
	): Promise<(ModelMatch | undefined)[]> {
		const models = await this.catalogue.models([
			...new Set(idOfEach.filter((id) => id !== undefined)),
		]);
		const modelOf = modelsByKey(rows);
		const leading = rows.filter(
			({ modelKey, modelId }) => modelOf.get(modelKey) === modelId,
		);
		const byKey = new Map(leading.map((row) => [row.modelKey, row]));
		return asked.map((names, index) => {
			const model = models.get(idOfEach[index] ?? "");
			if (!model) return undefined;
			const keys = keysOfNames(names);
			return matchEvidence(
				names,
				keys.flatMap((key) => byKey.get(key) ?? []),
				model,
			);
		});
	}
}
