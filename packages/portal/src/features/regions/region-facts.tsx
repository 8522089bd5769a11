import { Badge, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import { useFormatter } from "../../format/use-formatter";
import type {
	RegionQuery,
	RolloutSettingsFieldsFragment,
} from "../../gql/graphql";

interface RegionFactsProps {
	region: NonNullable<RegionQuery["region"]>;
	settings: RolloutSettingsFieldsFragment;
}

/** Where a region is, and for whom and what the service is open there. */
export function RegionFacts({ region, settings }: RegionFactsProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { rollout } = region;
	return (
		<Facts
			facts={[
				{ label: t("regions.code"), value: region.code },
				{
					label: t("regions.since"),
					value: format.dateTime(rollout.effectiveFrom),
				},
				{ label: t("regions.revision"), value: rollout.revision },
				{ label: t("regions.timeZone"), value: region.timeZone },
				{
					label: t("regions.countries"),
					value: <Labels labels={region.countries.map(format.country)} />,
					wide: true,
				},
				{
					label: t("regions.categories"),
					value: (
						<Labels
							labels={settings.categories.map((one) =>
								t(`enums.category.${one}`),
							)}
						/>
					),
				},
				{
					label: t("regions.pilotTenants"),
					value: (
						<Labels labels={settings.pilotTenants.map(({ name }) => name)} />
					),
				},
				{
					label: t("regions.languages"),
					value: settings.languages
						.map((code) => languageName(code, format.locale))
						.join(", "),
				},
			]}
		/>
	);
}

function languageName(code: string, locale: string): string {
	return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

function Labels({ labels }: { labels: readonly string[] }) {
	const { t } = useTranslation();
	if (labels.length === 0) return <Text c="dimmed">{t("common.none")}</Text>;
	return (
		<Group gap={6}>
			{labels.map((label) => (
				<Badge key={label} color="gray">
					{label}
				</Badge>
			))}
		</Group>
	);
}
