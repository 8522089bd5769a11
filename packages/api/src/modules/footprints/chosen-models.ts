import { type ModelAsk, modelAskKey } from "../fleet/index.js";
import { choiceKeysOf, type ModelChoice } from "./model-choice.js";
import type { ModelChoiceRepository } from "./model-choice.repository.js";

/** The choices in force in a tenant, by what devices are called. */
export class ChosenModels {
	constructor(private readonly repository: ModelChoiceRepository) {}

	/**
	 * One statement, whatever the number of asks.
	 * @returns under `modelAskKey(ask)`; a choice for the part number goes before one for every part number
	 */
	async of(asks: readonly ModelAsk[]): Promise<Map<string, ModelChoice>> {
		const keysOfEach = asks.map(choiceKeysOf);
		const inForce = new Map(
			(await this.repository.inForce(keysOfEach.flat())).map((choice) => [
				choice.choiceKey,
				choice,
			]),
		);
		const chosen = new Map<string, ModelChoice>();
		if (inForce.size === 0) return chosen;
		for (const [index, ask] of asks.entries()) {
			const choice = keysOfEach[index]
				?.map((key) => inForce.get(key))
				.find((found) => found !== undefined);
			if (choice) chosen.set(modelAskKey(ask), choice);
		}
		return chosen;
	}
}
