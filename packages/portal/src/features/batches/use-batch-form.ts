import { type UseFormReturnType, useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useProjectChoice } from "../projects/project-select";
import { type BatchFormValues, batchProblems } from "./batch-form-values";
import { readSerials, type SerialReading } from "./read-serials";

interface BatchForm {
	form: UseFormReturnType<BatchFormValues>;
	/** What the serial range says that is typed by now. */
	reading: SerialReading;
}

/** The batch form, which holds what is typed against what the chosen project and the serial range say. */
export function useBatchForm(projectId: string): BatchForm {
	const { t } = useTranslation();
	const form = useForm<BatchFormValues>({
		initialValues: { projectId, serials: "", quantity: "", vintage: "" },
		validate: (values) =>
			Object.fromEntries(
				Object.entries(batchProblems(values, project)).map(
					([field, problem]) => [field, t(`batches.problem.${problem}`)],
				),
			),
	});
	const project = useProjectChoice(form.values.projectId);
	return { form, reading: readSerials(form.values.serials, project?.registry) };
}
