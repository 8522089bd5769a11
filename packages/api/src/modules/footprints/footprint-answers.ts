import type { FootprintAsk, FootprintMethod } from "@tonnetrace/domain";
import { DomainError, invalidInput, notFound } from "../../platform/errors.js";
import { isIdOf } from "../../platform/ids.js";
import {
	type EstimatedSheet,
	noEstimator,
	type SheetEstimates,
} from "../estimates/index.js";
import type { Footprint } from "./computed-footprints.js";
import { currentSheet } from "./footprint.service.js";
import {
	askedInputs,
	computeFootprint,
	type FootprintSource,
} from "./footprint-inputs.js";
import type {
	FootprintAnswer,
	FootprintQuestion,
} from "./footprint-question.js";
import { footprintRefusal } from "./footprint-refusal.js";
import type { ModelRow, SheetRow } from "./model-catalogue.repository.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import type { ModelMatch } from "./model-match.js";
import type { ModelMatcher } from "./model-matcher.js";

/** The released methods, as far as a question needs them. */
export interface MethodsByDay {
	/** The last version released by the end of the day (YYYY-MM-DD, UTC); undefined before the first. */
	releasedBy(day: string | null): Promise<FootprintMethod | undefined>;
}

/** The estimator in force by the end of a day (YYYY-MM-DD, UTC; null is now); undefined before the first. */
export interface EstimatesByDay {
	inForce(
		day: string | null,
	): Promise<{ readonly estimates: SheetEstimates } | undefined>;
}

interface Found {
	readonly match: ModelMatch | undefined;
	readonly error?: DomainError;
}

/** What all questions of a request share. */
interface Basis {
	readonly method: FootprintMethod;
	readonly estimates: SheetEstimates | undefined;
}

const MODEL_FIELDS = ["modelId", "modelName", "partNumber"] as const;

/**
 * Footprints for questions that stand by themselves: of a cart, or of somebody who tries the service. Reads, never writes;
 * as many statements for five hundred questions as for one.
 */
export class FootprintAnswers {
	constructor(
		private readonly catalogue: ModelCatalogueService,
		private readonly matcher: ModelMatcher,
		private readonly methods: MethodsByDay,
		private readonly estimators: EstimatesByDay,
	) {}

	/**
	 * @param asOf YYYY-MM-DD: with the sheets, method and estimator that were there by the end of that day (UTC); null is now
	 * @returns an answer for each, in order: published where the catalogue has the model's sheet, else estimated
	 * @throws DomainError INVALID_INPUT when no method was released by that day
	 */
	async answer(
		questions: readonly FootprintQuestion[],
		asOf: string | null,
	): Promise<FootprintAnswer[]> {
		const [method, estimator] = await Promise.all([
			this.methods.releasedBy(asOf),
			this.estimators.inForce(asOf),
		]);
		if (!method)
			throw invalidInput(
				`asOf: no method version had been released by ${asOf}.`,
				"asOf",
			);
		const found = await this.find(questions);
		const sheets = await this.sheetsOf(found, asOf);
		return questions.map((question, index) => {
			const { match, error } = found[index] as Found;
			if (error) return { error };
			try {
				return answerOf(question, match, sheets.get(match?.model?.id ?? ""), {
					method,
					estimates: estimator?.estimates,
				});
			} catch (thrown) {
				if (thrown instanceof DomainError) return { error: thrown };
				throw thrown;
			}
		});
	}

	private async find(
		questions: readonly FootprintQuestion[],
	): Promise<Found[]> {
		const named = questions.map((question) =>
			question.modelId ? {} : question,
		);
		const ids = questions.flatMap(({ modelId }) =>
			modelId && isIdOf("model", modelId) ? [modelId] : [],
		);
		const [models, matches] = await Promise.all([
			this.catalogue.models([...new Set(ids)]),
			this.matcher.match(named),
		]);
		return questions.map(({ modelId }, index): Found => {
			if (!modelId) return { match: matches[index] };
			const model = models.get(modelId);
			return model
				? { match: chosen(model) }
				: {
						match: undefined,
						error: notFound("device model", ["modelId"]),
					};
		});
	}

	/** By model the sheet to compute from: the last revision with a mean, else the last with a 95th percentile. */
	private async sheetsOf(
		found: readonly Found[],
		asOf: string | null,
	): Promise<Map<string, SheetRow>> {
		const modelIds = found.flatMap(({ match }) => match?.model?.id ?? []);
		const until = asOf === null ? null : `${asOf} 23:59:59.999`;
		const byModel = new Map<string, SheetRow[]>();
		for (const sheet of await this.catalogue.sheetsOfModels(modelIds)) {
			if (until !== null && sheet.createdAt > until) continue;
			const sheets = byModel.get(sheet.modelId);
			if (sheets) sheets.push(sheet);
			else byModel.set(sheet.modelId, [sheet]);
		}
		return new Map(
			[...byModel].flatMap(([modelId, sheets]) => {
				const sheet = currentSheet(sheets) ?? sheets.at(-1);
				return sheet ? [[modelId, sheet]] : [];
			}),
		);
	}
}

const chosen = (model: ModelRow): ModelMatch => ({
	kind: "CHOSEN",
	evidence: `The caller named ${model.manufacturer} ${model.name} by its id.`,
	model,
});

/** @throws DomainError */
function answerOf(
	question: FootprintQuestion,
	match: ModelMatch | undefined,
	sheet: SheetRow | undefined,
	basis: Basis,
): FootprintAnswer {
	const ask = askOf(question, basis.method);
	if (match && sheet)
		return { footprint: footprintOf({ published: sheet }, ask, basis), match };
	if (!match && MODEL_FIELDS.every((field) => !question[field]?.trim()))
		requireSpecs(question);
	if (!basis.estimates) throw noEstimator();
	const model = match?.model ?? null;
	const estimated = basis.estimates.estimate(
		model ? { ...question, ...specsOf(model, question) } : question,
	);
	return {
		footprint: footprintOf(estimated, ask, basis),
		match: estimatedMatch(model, estimated),
	};
}

const estimatedMatch = (
	model: ModelRow | null,
	{ estimate }: EstimatedSheet,
): ModelMatch => ({
	kind: "ESTIMATED",
	evidence: model
		? `${model.manufacturer} ${model.name} is in the catalogue without a published sheet; the footprint is estimated by ${estimate.estimator}.`
		: `The catalogue has no model of this name or part number; the footprint is estimated by ${estimate.estimator}.`,
	model,
});

/** What the catalogue knows of the model goes before what the caller says. */
const specsOf = (model: ModelRow, question: FootprintQuestion) => ({
	manufacturer: model.manufacturer,
	modelName: model.name,
	category: question.category ?? model.category,
});

/** @throws DomainError INVALID_INPUT */
function requireSpecs({ category }: FootprintQuestion): void {
	if (category) return;
	throw invalidInput(
		"modelName: give modelId, modelName or partNumber, or a category and what is known of the device.",
		"modelName",
	);
}

/** @throws DomainError INVALID_INPUT */
function askOf(
	{ country, lifetimeYears, transport, usedMonths }: FootprintQuestion,
	method: FootprintMethod,
): FootprintAsk {
	if (!country)
		throw invalidInput("country: name the country of use.", "country");
	if (usedMonths != null && !(usedMonths >= 0 && usedMonths <= 240))
		throw invalidInput(
			`usedMonths: give 0 to 240 whole months, not ${usedMonths}.`,
			"usedMonths",
		);
	return {
		country,
		lifetimeYears: lifetimeYears ?? method.lifetimeYears,
		transport: transport ?? "AS_PUBLISHED",
		...(usedMonths == null ? {} : { remaining: { usedMonths } }),
	};
}

/** Computed, not kept. Its id is a digest of its inputs: the same question has the same answer, and one id. */
function footprintOf(
	source: FootprintSource,
	ask: FootprintAsk,
	{ method }: Basis,
): Footprint {
	const { inputs, hash } = askedInputs(source, ask, method);
	try {
		return {
			id: `fpx_${hash.slice(0, 26)}`,
			sheetId: inputs.sheetId ?? null,
			basis: inputs.estimate ? "ESTIMATED" : "PUBLISHED",
			result: computeFootprint(inputs, method),
		};
	} catch (error) {
		throw footprintRefusal(error);
	}
}
