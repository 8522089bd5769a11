import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type { RolloutSettingsFieldsFragment } from "../../gql/graphql";

interface RolloutRulesProps {
	settings: RolloutSettingsFieldsFragment;
}

/** By which rules quotes and orders are made in a region. */
export function RolloutRules({ settings }: RolloutRulesProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const cap = (mass: { grams: number } | null | undefined) =>
		mass ? <Mass grams={mass.grams} unit="t" /> : t("regions.noCap");
	return (
		<Facts
			facts={[
				{
					label: t("regions.rounding"),
					value: t(`enums.rounding.${settings.rounding}`),
				},
				{
					label: t("regions.currencies"),
					value: settings.currencies.join(", ") || t("common.none"),
				},
				{
					label: t("regions.retroactive"),
					value: t("units.years", { count: settings.retroactiveYears }),
				},
				{
					label: t("regions.cancellation"),
					value: t("regions.hours", { count: settings.cancellationHours }),
				},
				{
					label: t("regions.quoteValidity"),
					value: t("regions.days", { count: settings.quoteValidityDays }),
				},
				{ label: t("regions.capPerMonth"), value: cap(settings.capPerMonth) },
				{ label: t("regions.capTotal"), value: cap(settings.capTotal) },
				{
					label: t("regions.tax"),
					value:
						settings.taxRates
							.map(
								({ country, percent }) =>
									`${format.country(country)} ${format.decimal(percent)} %`,
							)
							.join(" · ") || t("common.none"),
				},
			]}
		/>
	);
}
