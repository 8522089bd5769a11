import { type ModelCandidate, rankCandidates } from "@tonnetrace/domain";
import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { UnmatchedModel } from "../fleet/index.js";
import type {
	FootprintAnswer,
	FootprintQuestion,
} from "./footprint-question.js";
import type { ModelRow } from "./model-catalogue.repository.js";
import { choiceKeysOf, type ModelChoice } from "./model-choice.js";

export type RankedModel = ModelCandidate<ModelRow>;

const CANDIDATES = 5;

/** What a request asks of many unmatched models, in a few statements for all of them. */
export const unmatchedModelLoaders = (ctx: RequestContext, tenantId: string) =>
	ctx.once(`unmatched models of ${tenantId}`, () => ({
		candidates: new DataLoader<UnmatchedModel, RankedModel[]>(async (rows) => {
			const models = await ctx.platform.deviceModels.withSheets(
				rows.map(({ category }) => category),
			);
			return rows.map(({ modelName, manufacturer, category }) =>
				rankCandidates(
					{ name: modelName, manufacturer, category },
					models,
					CANDIDATES,
				),
			);
		}),
		/** The choice in force for all of a row's devices. */
		choice: new DataLoader<UnmatchedModel, ModelChoice | undefined>(
			async (rows) => {
				const { modelChoices } = await ctx.enter(tenantId);
				const inForce = await modelChoices.inForce(rows.flatMap(choiceKeysOf));
				return rows.map((row) =>
					choiceKeysOf(row)
						.map((key) => inForce.get(key))
						.find((choice) => choice !== undefined),
				);
			},
		),
		/** By question; each is answered for itself. */
		answer: new DataLoader<FootprintQuestion, FootprintAnswer>(
			(questions) => ctx.platform.footprintAnswers.answer(questions, null),
			{ cache: false },
		),
	}));

/** How many devices have their footprint by a choice, and who made and who withdrew it. */
export const modelChoiceLoaders = (ctx: RequestContext, tenantId: string) =>
	ctx.once(`model choices of ${tenantId}`, () => ({
		devices: new DataLoader<ModelChoice, number>(async (choices) => {
			const { modelChoices } = await ctx.enter(tenantId);
			const devices = await modelChoices.devicesOf(choices);
			return choices.map(({ id }) => devices.get(id) ?? 0);
		}),
		person: new DataLoader<string, string>(async (ids) => {
			const names = await ctx.platform.identity.namesOf(ids);
			return ids.map((id) => names.get(id) ?? id);
		}),
	}));
