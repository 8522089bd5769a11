import type { AssuranceStatementAttachInput } from "../../gql/graphql";

/** What the fields of the form of a third party's statement hold, as typed. */
export interface StatementFormValues {
	body: string;
	standard: string;
	scope: string;
	quotation: string;
	/** YYYY-MM-DD. */
	statedOn: string;
	/** YYYY-MM-DD, or empty. */
	validUntil: string;
	documentHash: string;
	documentUrl: string;
}

export const EMPTY_STATEMENT: StatementFormValues = {
	body: "",
	standard: "",
	scope: "",
	quotation: "",
	statedOn: "",
	validUntil: "",
	documentHash: "",
	documentUrl: "",
};

export type StatementProblem =
	| "future"
	| "hash"
	| "link"
	| "order"
	| "required";

const REQUIRED = [
	"body",
	"standard",
	"scope",
	"quotation",
	"statedOn",
	"documentHash",
] as const satisfies readonly (keyof StatementFormValues)[];

/**
 * What keeps a statement from being attached, by field.
 *
 * @param today YYYY-MM-DD
 */
export function statementProblems(
	values: StatementFormValues,
	today: string,
): Partial<Record<keyof StatementFormValues, StatementProblem>> {
	const problems: Partial<Record<keyof StatementFormValues, StatementProblem>> =
		{};
	const { statedOn, validUntil, documentHash, documentUrl } = values;
	if (statedOn > today) problems.statedOn = "future";
	if (validUntil && validUntil < statedOn) problems.validUntil = "order";
	if (!/^[0-9a-f]{64}$/i.test(documentHash.trim()))
		problems.documentHash = "hash";
	if (documentUrl.trim() && !/^https:\/\/\S+$/i.test(documentUrl.trim()))
		problems.documentUrl = "link";
	for (const field of REQUIRED)
		if (!values[field].trim()) problems[field] = "required";
	return problems;
}

/** The mutation's input without its key. The quotation is word for word but for the blanks around it. */
export function statementInput(
	methodVersion: string,
	values: StatementFormValues,
): Omit<AssuranceStatementAttachInput, "idempotencyKey"> {
	return {
		methodVersion,
		body: values.body.trim(),
		standard: values.standard.trim(),
		scope: values.scope.trim(),
		quotation: values.quotation.trim(),
		statedOn: values.statedOn,
		validUntil: values.validUntil || null,
		documentHash: values.documentHash.trim().toLowerCase(),
		documentUrl: values.documentUrl.trim() || null,
	};
}
