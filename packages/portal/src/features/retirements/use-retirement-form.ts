import { type UseFormReturnType, useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Registry } from "../../gql/graphql";
import { readSerials, type SerialReading } from "../batches/read-serials";
import {
	type RetirementFormValues,
	retirementProblems,
} from "./retirement-form-values";

interface RetirementForm {
	form: UseFormReturnType<RetirementFormValues>;
	/** What the serial range says that is typed by now. */
	reading: SerialReading;
	/** `YYYY-MM-DD`. */
	today: string;
}

/**
 * The retirement form. Nothing but the serials is ever filled in: the rest is what the registry says.
 *
 * @param serials to begin with
 * @param registry of the batch that they are of, where it is known
 */
export function useRetirementForm(
	serials: string,
	registry: Registry | undefined,
): RetirementForm {
	const { t } = useTranslation();
	// The server counts days in UTC.
	const today = new Date().toISOString().slice(0, 10);
	const form = useForm<RetirementFormValues>({
		initialValues: {
			serials,
			retiredOn: "",
			registryReference: "",
			beneficiary: "",
			url: "",
		},
		validate: (values) =>
			Object.fromEntries(
				Object.entries(retirementProblems(values, { today, registry })).map(
					([field, problem]) => [field, t(`retirements.problem.${problem}`)],
				),
			),
	});
	return { form, reading: readSerials(form.values.serials, registry), today };
}
