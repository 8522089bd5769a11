import { SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { SerialReading } from "../batches/read-serials";
import { SerialField } from "../batches/serial-field";
import { isWithin, type RetirementFormValues } from "./retirement-form-values";

interface RetirementFieldsProps {
	form: UseFormReturnType<RetirementFormValues>;
	reading: SerialReading;
	batch: (Parameters<typeof isWithin>[1] & BatchWords) | undefined;
	/** `YYYY-MM-DD`. */
	today: string;
}

interface BatchWords {
	vintage: number;
	project: { name: string };
}

/** What the registry says of a retirement. */
export function RetirementFields(props: RetirementFieldsProps) {
	const { t } = useTranslation();
	const { form, reading, batch, today } = props;
	return (
		<Stack gap="lg">
			<div>
				<SerialField reading={reading} {...form.getInputProps("serials")} />
				{batch && reading.state === "READ" && (
					<Text size="sm" c="dimmed" mt={8}>
						{isWithin(form.values.serials, batch)
							? t("retirements.ofBatch", {
									project: batch.project.name,
									vintage: batch.vintage,
								})
							: t("retirements.otherBatch")}
					</Text>
				)}
			</div>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<TextInput
					type="date"
					label={t("retirements.retiredOn")}
					description={t("retirements.retiredOnText")}
					withAsterisk
					max={today}
					{...form.getInputProps("retiredOn")}
				/>
				<TextInput
					label={t("retirements.reference")}
					description={t("retirements.referenceText")}
					withAsterisk
					maxLength={200}
					autoComplete="off"
					{...form.getInputProps("registryReference")}
				/>
			</SimpleGrid>
			<TextInput
				label={t("retirements.beneficiary")}
				description={t("retirements.beneficiaryText")}
				withAsterisk
				maxLength={200}
				autoComplete="off"
				{...form.getInputProps("beneficiary")}
			/>
			<TextInput
				type="url"
				label={t("retirements.url")}
				description={t("retirements.urlText")}
				placeholder="https://"
				{...form.getInputProps("url")}
			/>
		</Stack>
	);
}
