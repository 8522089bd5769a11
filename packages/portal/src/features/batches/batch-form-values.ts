import type { CreditBatchRegisterInput, Registry } from "../../gql/graphql";
import { namesProject, readSerials } from "./read-serials";

/** What the fields of the batch form hold, as typed. */
export interface BatchFormValues {
	projectId: string;
	serials: string;
	quantity: number | "";
	vintage: number | "";
}

interface ProjectLike {
	registry: Registry;
	registryProjectId: string;
}

/** Key under `batches.problem` in the language files. */
export type BatchProblem =
	| "otherProject"
	| "otherQuantity"
	| "otherVintage"
	| "required"
	| "unreadable";

/** What would be refused if it were sent now, by field. The server checks the same again. */
export function batchProblems(
	values: BatchFormValues,
	project: ProjectLike | undefined,
): Partial<Record<keyof BatchFormValues, BatchProblem>> {
	const problems: Partial<Record<keyof BatchFormValues, BatchProblem>> = {};
	for (const field of [
		"projectId",
		"serials",
		"quantity",
		"vintage",
	] as const) {
		if (values[field] === "") problems[field] = "required";
	}
	const reading = readSerials(values.serials, project?.registry);
	if (reading.state === "EMPTY") problems.serials = "required";
	if (reading.state === "FAULT") problems.serials = "unreadable";
	if (reading.state !== "READ") return problems;
	const { range } = reading;
	if (project && !namesProject(range, project)) {
		problems.serials = "otherProject";
	}
	if (values.quantity !== "" && values.quantity !== range.quantity) {
		problems.quantity = "otherQuantity";
	}
	const stated = range.vintage ?? values.vintage;
	if (values.vintage !== "" && values.vintage !== stated) {
		problems.vintage = "otherVintage";
	}
	return problems;
}

/**
 * The mutation's input but for its key.
 *
 * @throws Error while the quantity or the vintage is missing
 */
export function batchInputOf(
	values: BatchFormValues,
): Omit<CreditBatchRegisterInput, "idempotencyKey"> {
	const { projectId, serials, quantity, vintage } = values;
	if (quantity === "" || vintage === "") {
		throw new Error("A required field is missing");
	}
	return { projectId, serials: serials.trim(), quantity, vintage };
}
