import { Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { OrderForm } from "./use-place-order";

interface BeneficiaryFieldProps {
	form: OrderForm;
	/** Offered, never filled in without being asked for: the beneficiary may be another than the buyer. */
	legalEntity: string;
}

export function BeneficiaryField({ form, legalEntity }: BeneficiaryFieldProps) {
	const { t } = useTranslation();
	return (
		<div>
			<TextInput
				label={t("offset.order.beneficiary")}
				description={t("offset.order.beneficiaryText")}
				withAsterisk
				maxLength={200}
				autoComplete="off"
				{...form.getInputProps("beneficiary")}
			/>
			{form.values.beneficiary !== legalEntity && (
				<Button
					variant="subtle"
					size="compact-sm"
					mt={6}
					ml={-8}
					onClick={() => form.setFieldValue("beneficiary", legalEntity)}
				>
					{t("offset.order.use", { name: legalEntity })}
				</Button>
			)}
		</div>
	);
}
