import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { UnknownModelFieldsFragment } from "../../gql/graphql";
import classes from "./candidate-list.module.css";
import { useMakeChoice } from "./use-make-choice";

type Candidate = UnknownModelFieldsFragment["candidates"][number];

interface CandidateListProps {
	tenantId: string;
	model: UnknownModelFieldsFragment;
	canChoose: boolean;
	onChanged: () => void;
}

/** Models that a name might mean, most alike first, each with what speaks for it and against it. */
export function CandidateList(props: CandidateListProps) {
	const { t } = useTranslation();
	const { tenantId, model, canChoose, onChanged } = props;
	const [chosen, setChosen] = useState<Candidate>();
	const choice = useMakeChoice(tenantId, model, () => {
		setChosen(undefined);
		onChanged();
	});
	const nameOf = ({ model: { manufacturer, name } }: Candidate) =>
		`${manufacturer} ${name}`;
	return (
		<>
			<ul className={classes.list}>
				{model.candidates.map((candidate) => (
					<li key={candidate.model.id}>
						<div className={classes.words}>
							<Text fw={600}>{nameOf(candidate)}</Text>
							<Text size="sm" c="dimmed" lang="en">
								{candidate.evidence}
							</Text>
						</div>
						{canChoose && (
							<Button
								variant="light"
								size="xs"
								aria-label={t("modelChoices.isOf", {
									name: nameOf(candidate),
								})}
								onClick={() => setChosen(candidate)}
							>
								{t("modelChoices.is")}
							</Button>
						)}
					</li>
				))}
			</ul>
			<ConfirmDialog
				opened={chosen !== undefined}
				title={t("modelChoices.confirm.title")}
				confirmLabel={t("modelChoices.confirm.submit")}
				busy={choice.busy}
				onConfirm={() =>
					chosen &&
					void choice.decide({ kind: "MODEL", modelId: chosen.model.id })
				}
				onClose={() => setChosen(undefined)}
			>
				<Text size="sm">
					{t("modelChoices.confirm.text", {
						written: model.modelName,
						name: chosen ? nameOf(chosen) : "",
						devices: t("units.devices", { count: model.devices }),
					})}
				</Text>
				<UserErrorAlert errors={choice.errors} failure={choice.failure} />
			</ConfirmDialog>
		</>
	);
}
