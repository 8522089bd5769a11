import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { Facts } from "../../components/facts";
import { useFormatter } from "../../format/use-formatter";
import type { RetirementFormValues } from "./retirement-form-values";

interface ConfirmRetirementProps {
	opened: boolean;
	values: RetirementFormValues;
	/** Credits in the range. */
	quantity: number;
	onConfirm: () => void;
	onClose: () => void;
}

/** The last look at a retirement before it is recorded for ever. */
export function ConfirmRetirement(props: ConfirmRetirementProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { values, quantity } = props;
	return (
		<ConfirmDialog
			opened={props.opened}
			title={t("retirements.confirm.title")}
			confirmLabel={t("retirements.confirm.submit", {
				credits: t("units.credits", { count: quantity }),
			})}
			danger
			onConfirm={props.onConfirm}
			onClose={props.onClose}
		>
			<Alert color="red" icon={<IconAlertTriangle />} role="note">
				<Text size="sm">{t("retirements.confirm.text")}</Text>
			</Alert>
			<Facts
				facts={[
					{
						label: t("batches.serials"),
						value: <span className="tt-mono">{values.serials.trim()}</span>,
						wide: true,
					},
					{
						label: t("batches.quantity"),
						value: t("units.credits", { count: quantity }),
					},
					{
						label: t("retirements.retiredOn"),
						value: values.retiredOn && format.date(values.retiredOn),
					},
					{
						label: t("retirements.reference"),
						value: values.registryReference,
					},
					{ label: t("retirements.beneficiary"), value: values.beneficiary },
				]}
			/>
		</ConfirmDialog>
	);
}
