import { CATEGORIES, FORM_FACTORS, TRANSPORT_MODES } from "../../enums";
import { readMeasure } from "../../format/read-measure";
import type { FootprintInput } from "../../gql/graphql";

/** What the fields of the estimate's form hold, as typed. Each is also the name of its part of the address. */
export interface EstimateQuestion {
	/** Of a model of the catalogue; the name then only shows which. */
	modelId: string;
	name: string;
	part: string;
	maker: string;
	category: string;
	weight: string;
	screen: string;
	form: string;
	country: string;
	years: string;
	transport: string;
}

export const NO_QUESTION: EstimateQuestion = {
	modelId: "",
	name: "",
	part: "",
	maker: "",
	category: "",
	weight: "",
	screen: "",
	form: "",
	country: "",
	years: "5",
	transport: "AS_PUBLISHED",
};

/** Form field → path in the query's input, where the server finds faults. */
export const QUESTION_PATHS = {
	name: "modelName",
	modelId: "modelId",
	part: "partNumber",
	maker: "manufacturer",
	category: "category",
	weight: "weightKg",
	screen: "screenInches",
	form: "formFactor",
	country: "country",
	years: "lifetimeYears",
	transport: "transport",
} as const satisfies Record<keyof EstimateQuestion, string>;

export type QuestionField = keyof EstimateQuestion;
/** Named in the language files under `estimate.problem`. */
export type QuestionProblem =
	| "country"
	| "device"
	| "measure"
	| "model"
	| "years";

const FIELDS = Object.keys(NO_QUESTION) as QuestionField[];

/** The question that an address asks; what it leaves out is as in an empty form. */
export function questionOf(params: URLSearchParams): EstimateQuestion {
	return Object.fromEntries(
		FIELDS.map((field) => [field, params.get(field) ?? NO_QUESTION[field]]),
	) as unknown as EstimateQuestion;
}

/** The address that asks a question, as short as it can be. */
export function paramsOf(question: EstimateQuestion): URLSearchParams {
	const params = new URLSearchParams();
	for (const field of FIELDS) {
		const text = question[field].trim();
		if (text !== NO_QUESTION[field]) params.set(field, text);
	}
	return params;
}

/** What keeps a question from being asked, by field. */
export function problemsOf(
	question: EstimateQuestion,
): Partial<Record<QuestionField, QuestionProblem>> {
	const problems: Partial<Record<QuestionField, QuestionProblem>> = {};
	const { modelId, name, part, category, country, years } = question;
	if (![modelId, name, part, category].some((text) => text.trim()))
		problems.name = "device";
	if (!/^[A-Z]{2}$/.test(country)) problems.country = "country";
	if (!/^(?:1?[1-9]|10|20)$/.test(years.trim())) problems.years = "years";
	for (const field of ["weight", "screen"] as const)
		if (question[field].trim() && !readMeasure(question[field]))
			problems[field] = "measure";
	return problems;
}

/** The query's input; undefined while something keeps the question from being asked. */
export function inputOf(
	question: EstimateQuestion,
): FootprintInput | undefined {
	if (Object.keys(problemsOf(question)).length > 0) return undefined;
	const among = <Value extends string>(
		values: readonly Value[],
		text: string,
	) => values.find((value) => value === text);
	return {
		modelId: question.modelId || undefined,
		// With its id the name would be held against it once more.
		modelName: question.modelId ? undefined : question.name.trim() || undefined,
		partNumber: question.part.trim() || undefined,
		manufacturer: question.maker.trim() || undefined,
		category: among(CATEGORIES, question.category),
		weightKg: readMeasure(question.weight),
		screenInches: readMeasure(question.screen),
		formFactor: among(FORM_FACTORS, question.form),
		country: question.country,
		lifetimeYears: Number(question.years),
		transport: among(TRANSPORT_MODES, question.transport),
	};
}
