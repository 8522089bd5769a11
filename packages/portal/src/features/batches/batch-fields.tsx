import { Group } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { ProjectSelect } from "../projects/project-select";
import type { BatchFormValues } from "./batch-form-values";
import { QuantityField, VintageField } from "./count-fields";
import type { SerialReading } from "./read-serials";
import { SerialField } from "./serial-field";

interface BatchFieldsProps {
	form: UseFormReturnType<BatchFormValues>;
	reading: SerialReading;
}

/** What the registry says of a batch. */
export function BatchFields({ form, reading }: BatchFieldsProps) {
	const { t } = useTranslation();
	const range = reading.state === "READ" ? reading.range : undefined;
	return (
		<>
			<ProjectSelect
				label={t("batches.project")}
				required
				data-path="projectId"
				value={form.values.projectId}
				onChange={(one) => form.setFieldValue("projectId", one?.id ?? "")}
				error={form.errors.projectId}
			/>
			<SerialField reading={reading} {...form.getInputProps("serials")} />
			<Group align="flex-start" gap="lg">
				<QuantityField
					computed={range?.quantity}
					{...form.getInputProps("quantity")}
				/>
				<VintageField
					stated={range?.vintage}
					{...form.getInputProps("vintage")}
				/>
			</Group>
		</>
	);
}
