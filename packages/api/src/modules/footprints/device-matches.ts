import type { Device } from "../fleet/index.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import { choiceKeysOf, type ModelChoice } from "./model-choice.js";
import type { ModelChoiceRepository } from "./model-choice.repository.js";
import type { ModelMatch } from "./model-match.js";
import type { ModelMatcher } from "./model-matcher.js";

/** Why a tenant's devices have the footprints they have, told from their rows, the catalogue and the tenant's choices. */
export class DeviceMatches {
	constructor(
		private readonly matcher: ModelMatcher,
		private readonly catalogue: Pick<ModelCatalogueService, "models">,
		private readonly choices: ModelChoiceRepository,
	) {}

	/**
	 * A few statements, whatever the number of devices.
	 * @returns an answer for each, in order; null without a footprint
	 */
	async of(devices: readonly Device[]): Promise<(ModelMatch | null)[]> {
		// Both at once, and always both: few devices are chosen for, but then nothing waits.
		const [matches, choices] = await Promise.all([
			this.matcher.evidence(devices),
			this.choicesOf(devices.filter(({ footprintId }) => footprintId !== null)),
		]);
		const unexplained = devices.filter(
			({ footprintId }, index) => footprintId !== null && !matches[index],
		);
		const models = await this.catalogue.models(
			unexplained.flatMap(({ modelId }) => modelId ?? []),
		);
		return devices.map((device, index): ModelMatch | null => {
			if (device.footprintId === null) return null;
			const choice = choices.get(device.id);
			return (
				matches[index] ??
				(device.modelId === null
					? estimated(choice)
					: chosen(choice, models.get(device.modelId) ?? null))
			);
		});
	}

	/** By device id the choice that gave the device its footprint: the last one that fits, withdrawn or not. */
	private async choicesOf(
		devices: readonly Device[],
	): Promise<Map<string, ModelChoice>> {
		const keysOfEach = new Map(
			devices.map((device) => [device.id, choiceKeysOf(device)]),
		);
		const known = await this.choices.ofKeys([...keysOfEach.values()].flat());
		const found = new Map<string, ModelChoice>();
		for (const { id, modelId } of devices) {
			const keys = keysOfEach.get(id) ?? [];
			const choice = known
				.filter((it) => keys.includes(it.choiceKey) && it.modelId === modelId)
				.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
			if (choice) found.set(id, choice);
		}
		return found;
	}
}

const day = (time: string) => time.slice(0, 10);

const ended = ({ withdrawnAt }: ModelChoice) =>
	withdrawnAt === null ? "" : `, withdrawn on ${day(withdrawnAt)}`;

function estimated(choice: ModelChoice | undefined): ModelMatch {
	return {
		kind: "ESTIMATED",
		model: null,
		evidence: choice
			? `No published sheet was found for "${choice.modelName}"; an estimate by ${choice.estimator} was chosen for it on ${day(choice.madeAt)}${ended(choice)}.`
			: "No published sheet was found; the footprint is estimated.",
	};
}

function chosen(
	choice: ModelChoice | undefined,
	model: ModelMatch["model"],
): ModelMatch {
	const name = model ? `${model.manufacturer} ${model.name}` : "the model";
	return choice
		? {
				kind: "CHOSEN",
				model,
				evidence: `A person of the tenant chose ${name} for "${choice.modelName}" on ${day(choice.madeAt)}${ended(choice)}.`,
			}
		: {
				kind: "NAME",
				model,
				evidence: `It was matched to ${name} when it was registered; by now the catalogue has its name or number for other models too.`,
			};
}
