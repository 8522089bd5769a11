import { useMutation } from "@apollo/client/react";
import { Button, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { ConfirmDialog } from "../../components/confirm-dialog";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { notify } from "../../components/notify";
import { UserErrorAlert } from "../../components/user-error-alert";
import { useFormatter } from "../../format/use-formatter";
import type { ModelChoiceFieldsFragment } from "../../gql/graphql";
import { ChoiceOutcome } from "./choice-outcome";
import { ModelChoiceWithdrawDocument } from "./model-choice.graphql";

type Choice = ModelChoiceFieldsFragment;

interface ChoiceTableProps {
	tenantId: string;
	/** Newest first, withdrawn ones too. */
	choices: readonly Choice[];
	canChoose: boolean;
	onChanged: () => void;
}

/** Who decided what and when, and the way back. */
export function ChoiceTable(props: ChoiceTableProps) {
	const { t } = useTranslation();
	const { tenantId, choices, canChoose, onChanged } = props;
	const [withdrawing, setWithdrawing] = useState<Choice>();
	const [keys] = useState(() => createKeyKeeper());
	const [withdraw, { data, loading, error, reset }] = useMutation(
		ModelChoiceWithdrawDocument,
	);
	const confirm = async (choiceId: string) => {
		const input = { tenantId, choiceId };
		const idempotencyKey = keys.keyFor(input);
		const answer = await withdraw({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.modelChoiceWithdraw;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		if (!payload.choice) return;
		setWithdrawing(undefined);
		notify(t("modelChoices.withdrawn"));
		onChanged();
	};
	return (
		<>
			<DataTable
				label={t("modelChoices.decisions")}
				columns={useChoiceColumns(canChoose, (choice) => {
					reset();
					setWithdrawing(choice);
				})}
				rows={choices}
				rowKey={({ id }) => id}
				empty={null}
			/>
			<ConfirmDialog
				opened={withdrawing !== undefined}
				title={t("modelChoices.withdraw.title")}
				confirmLabel={t("modelChoices.withdraw.submit")}
				danger
				busy={loading}
				onConfirm={() => withdrawing && void confirm(withdrawing.id)}
				onClose={() => setWithdrawing(undefined)}
			>
				<Text size="sm">
					{t("modelChoices.withdraw.text", {
						written: withdrawing?.modelName ?? "",
						devices: t("units.devices", { count: withdrawing?.devices ?? 0 }),
					})}
				</Text>
				<UserErrorAlert
					errors={data?.modelChoiceWithdraw.userErrors ?? []}
					failure={error}
				/>
			</ConfirmDialog>
		</>
	);
}

function useChoiceColumns(
	canChoose: boolean,
	onWithdraw: (choice: Choice) => void,
) {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Choice>[]>(
		() => [
			{
				id: "name",
				header: t("modelChoices.written"),
				heading: true,
				cell: ({ modelName, manufacturer }) => (
					<>
						{modelName}
						{manufacturer && (
							<Text size="xs" c="dimmed">
								{manufacturer}
							</Text>
						)}
					</>
				),
			},
			{
				id: "outcome",
				header: t("modelChoices.outcome"),
				wide: true,
				cell: (choice) => <ChoiceOutcome choice={choice} />,
			},
			{
				id: "devices",
				header: t("portfolio.devices"),
				numeric: true,
				cell: ({ devices }) => format.number(devices),
			},
			{
				id: "made",
				header: t("modelChoices.madeBy"),
				cell: ({ madeBy, madeAt }) => (
					<>
						{madeBy}
						<Text size="xs" c="dimmed">
							{format.dateTime(madeAt)}
						</Text>
					</>
				),
			},
			{
				id: "state",
				header: t("modelChoices.state"),
				cell: (choice) => {
					const { withdrawnAt, withdrawnBy, modelName } = choice;
					if (withdrawnAt)
						return (
							<>
								{t("modelChoices.withdrawnBy", { name: withdrawnBy ?? "" })}
								<Text size="xs" c="dimmed">
									{format.dateTime(withdrawnAt)}
								</Text>
							</>
						);
					if (!canChoose) return t("modelChoices.inForce");
					return (
						<Button
							variant="default"
							size="xs"
							aria-label={t("modelChoices.withdraw.of", { name: modelName })}
							onClick={() => onWithdraw(choice)}
						>
							{t("modelChoices.withdraw.open")}
						</Button>
					);
				},
			},
		],
		[t, format, canChoose, onWithdraw],
	);
}
