import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StatusBadge } from "../../components/status-badge";
import { readFragment } from "../../gql";
import type { RegionQuery } from "../../gql/graphql";
import { ClaimRules } from "./claim-rules";
import { OfferedProjects } from "./offered-projects";
import { RolloutSettingsFields } from "./region.graphql";
import { regionUrls } from "./region.urls";
import { RegionFacts } from "./region-facts";
import { RolloutHistory } from "./rollout-history";
import { RolloutRules } from "./rollout-rules";

interface RegionPageProps {
	region: NonNullable<RegionQuery["region"]>;
}

/** One region: where it is, what is sold there and under which rules, and how that came to be. */
export function RegionPage({ region }: RegionPageProps) {
	const { t } = useTranslation();
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
					<RegionFacts region={region} settings={settings} />
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
