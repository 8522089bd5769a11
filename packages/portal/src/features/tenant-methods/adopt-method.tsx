import { useMutation } from "@apollo/client/react";
import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { notify } from "../../components/notify";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { MethodDifferenceFieldsFragment } from "../../gql/graphql";
import { MethodVersionAdoptDocument } from "./tenant-method.graphql";
import { tenantMethodUrls } from "./tenant-method.urls";

interface AdoptMethodProps {
	tenantId: string;
	difference: Pick<
		MethodDifferenceFieldsFragment,
		"changed" | "covered" | "to" | "unchanged"
	>;
}

/** Takes the version into use, after the viewer has confirmed what it means. */
export function AdoptMethod({ tenantId, difference }: AdoptMethodProps) {
	const { t } = useTranslation();
	const navigate = useNavigate();
	const [opened, dialog] = useDisclosure();
	const [keys] = useState(() => createKeyKeeper());
	const [adopt, { data, loading, error }] = useMutation(
		MethodVersionAdoptDocument,
	);
	const { version } = difference.to;
	const confirm = async () => {
		const input = { tenantId, version };
		const idempotencyKey = keys.keyFor(input);
		const answer = await adopt({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.methodVersionAdopt;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		if (!payload.adoption) return;
		dialog.close();
		notify(t("tenantMethods.adopted", { version }));
		await navigate(tenantMethodUrls.list(tenantId));
	};
	const devices = difference.changed + difference.unchanged;
	return (
		<>
			<Button onClick={dialog.open}>
				{t("tenantMethods.adopt", { version })}
			</Button>
			<ConfirmDialog
				opened={opened}
				title={t("tenantMethods.confirm.title", { version })}
				confirmLabel={t("tenantMethods.confirm.submit")}
				busy={loading}
				onConfirm={() => void confirm()}
				onClose={dialog.close}
			>
				<Text size="sm">
					{t("tenantMethods.confirm.text", {
						devices: t("units.devices", { count: devices }),
					})}
				</Text>
				<Text size="sm">{t("tenantMethods.confirm.stays")}</Text>
				<UserErrorAlert
					errors={data?.methodVersionAdopt.userErrors ?? []}
					failure={error}
				/>
			</ConfirmDialog>
		</>
	);
}
