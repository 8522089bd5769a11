import { contains, type Registry, type SerialRange } from "@tonnetrace/domain";
import type { RetirementRecordInput } from "../../gql/graphql";
import { readSerials } from "../batches/read-serials";

/** What the fields of the retirement form hold, as typed. */
export interface RetirementFormValues {
	serials: string;
	/** `YYYY-MM-DD`. */
	retiredOn: string;
	registryReference: string;
	beneficiary: string;
	url: string;
}

/** Key under `retirements.problem` in the language files. */
export type RetirementProblem =
	| "future"
	| "notALink"
	| "required"
	| "unreadable";

/** What would be refused if it were sent now, by field. The server checks the same again. */
export function retirementProblems(
	values: RetirementFormValues,
	known: {
		/** `YYYY-MM-DD`. */
		today: string;
		registry: Registry | undefined;
	},
): Partial<Record<keyof RetirementFormValues, RetirementProblem>> {
	const problems: Partial<
		Record<keyof RetirementFormValues, RetirementProblem>
	> = {};
	const required = [
		"serials",
		"retiredOn",
		"registryReference",
		"beneficiary",
	] as const;
	for (const field of required) {
		if (!values[field].trim()) problems[field] = "required";
	}
	if (readSerials(values.serials, known.registry).state === "FAULT") {
		problems.serials = "unreadable";
	}
	if (values.retiredOn > known.today) problems.retiredOn = "future";
	const url = values.url.trim();
	if (url && !/^https:\/\/\S+$/i.test(url)) problems.url = "notALink";
	return problems;
}

interface BatchLike {
	id: string;
	serials: { registry: Registry; text: string };
}

/**
 * The mutation's input but for its key. The batch is named while its serials hold the typed ones; after a change that
 * leads out of it the server finds the batch by the serials.
 */
export function retirementInputOf(
	values: RetirementFormValues,
	batch: BatchLike | undefined,
): Omit<RetirementRecordInput, "idempotencyKey"> {
	const { serials, registryReference, beneficiary, retiredOn, url } = values;
	return {
		batchId: batch && isWithin(serials, batch) ? batch.id : null,
		serials: serials.trim(),
		retiredOn,
		registryReference: registryReference.trim(),
		beneficiary: beneficiary.trim(),
		url: url.trim() || null,
	};
}

/** Whether a typed range lies in a batch. */
export function isWithin(serials: string, batch: BatchLike): boolean {
	const { registry, text } = batch.serials;
	const inner = rangeOf(serials, registry);
	const outer = rangeOf(text, registry);
	return inner !== undefined && outer !== undefined && contains(outer, inner);
}

function rangeOf(text: string, registry: Registry): SerialRange | undefined {
	const reading = readSerials(text, registry);
	return reading.state === "READ" ? reading.range : undefined;
}
