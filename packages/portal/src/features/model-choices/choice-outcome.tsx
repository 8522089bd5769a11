import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";
import { useFormatter } from "../../format/use-formatter";
import type { ModelChoiceFieldsFragment } from "../../gql/graphql";

interface ChoiceOutcomeProps {
	choice: ModelChoiceFieldsFragment;
}

/** What was decided: a model of the catalogue, or an estimate with what it is made from. */
export function ChoiceOutcome({ choice }: ChoiceOutcomeProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { kind, model, specs, estimator } = choice;
	if (kind === "MODEL")
		return model ? `${model.manufacturer} ${model.name}` : t("common.unknown");
	const known = [
		specs?.category && t(`enums.category.${specs.category}`),
		specs?.formFactor && t(`enums.formFactor.${specs.formFactor}`),
		specs?.weightKg && `${format.decimal(specs.weightKg, 3)} kg`,
		specs?.screenInches && `${format.decimal(specs.screenInches, 2)}″`,
		estimator,
	].filter(Boolean);
	return (
		<>
			<BasisBadge basis="ESTIMATED" />
			<Text size="xs" c="dimmed">
				{known.join(" · ")}
			</Text>
		</>
	);
}
