import { Badge, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { RegionQuery } from "../../gql/graphql";
import { ClaimRules } from "./claim-rules";
import { OfferedProjects } from "./offered-projects";
import { RolloutSettingsFields } from "./region.graphql";
import { regionUrls } from "./region.urls";
import { RolloutHistory } from "./rollout-history";
import { RolloutRules } from "./rollout-rules";

interface RegionPageProps {
	region: NonNullable<RegionQuery["region"]>;
}

/** One region: where it is, what is sold there and under which rules, and how that came to be. */
export function RegionPage({ region }: RegionPageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { rollout } = region;
	const settings = readFragment(RolloutSettingsFields, rollout.settings);
	return (
		<>
			<PageHeader
				title={region.name}
				description={t(`regions.stageText.${rollout.stage}`)}
				trail={[{ label: t("regions.title"), to: regionUrls.list }]}
				badge={<StatusBadge kind="rollout" status={rollout.stage} />}
			/>
			<Stack gap="lg">
				<Section title={t("regions.about")}>
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
									<Labels
										labels={settings.pilotTenants.map(({ name }) => name)}
									/>
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
				</Section>
				<Section
					title={t("regions.offered")}
					description={t("regions.offeredText")}
				>
					<OfferedProjects settings={settings} />
				</Section>
				<Section title={t("regions.rules")}>
					<RolloutRules settings={settings} />
				</Section>
				<Section
					title={t("regions.claims")}
					description={t("regions.claimsText")}
				>
					<ClaimRules claims={settings.claims} />
				</Section>
				<Section
					title={t("regions.history")}
					description={t("regions.historyText")}
				>
					<RolloutHistory code={region.code} />
				</Section>
			</Stack>
		</>
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
