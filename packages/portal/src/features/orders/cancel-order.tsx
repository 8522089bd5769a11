import { useMutation } from "@apollo/client/react";
import { Button, Text, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notify";
import { UserErrorAlert } from "../../components/user-error-alert";
import { OrderCancelDocument } from "./orders.graphql";

interface CancelOrderProps {
	tenantId: string;
	orderId: string;
	number: string;
}

/** Cancels an order, with the reason that the log will hold. */
export function CancelOrder({ tenantId, orderId, number }: CancelOrderProps) {
	const { t } = useTranslation();
	const [opened, dialog] = useDisclosure();
	const [reason, setReason] = useState("");
	const [keys] = useState(() => createKeyKeeper());
	const [cancel, { data, loading, error }] = useMutation(OrderCancelDocument);
	const confirm = async () => {
		const input = { tenantId, orderId, reason: reason.trim() };
		const idempotencyKey = keys.keyFor(input);
		const answer = await cancel({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.orderCancel;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		if (!payload.order) return;
		dialog.close();
		notify(t("orders.cancel.done", { number }));
	};
	return (
		<>
			<Button variant="default" onClick={dialog.open}>
				{t("orders.cancel.open")}
			</Button>
			<ConfirmDialog
				opened={opened}
				title={t("orders.cancel.title", { number })}
				confirmLabel={t("orders.cancel.confirm")}
				danger
				busy={loading}
				disabled={reason.trim() === ""}
				onConfirm={confirm}
				onClose={dialog.close}
			>
				<Text size="sm">{t("orders.cancel.text")}</Text>
				<Textarea
					label={t("orders.cancel.reason")}
					withAsterisk
					autosize
					minRows={2}
					maxLength={500}
					value={reason}
					onChange={({ currentTarget }) => setReason(currentTarget.value)}
					data-autofocus
				/>
				<UserErrorAlert
					errors={data?.orderCancel.userErrors ?? []}
					failure={error}
				/>
			</ConfirmDialog>
		</>
	);
}
