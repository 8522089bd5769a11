import { Anchor, Card, Group, SimpleGrid, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Stat } from "../../components/stat";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type { RegionsQuery } from "../../gql/graphql";
import { regionUrls } from "./region.urls";

interface RegionCardProps {
	region: RegionsQuery["regions"][number];
}

/** One region at a glance. */
export function RegionCard({ region }: RegionCardProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const id = useId();
	const { code, name, countries, projects, rollout } = region;
	return (
		<Card component="article" aria-labelledby={id}>
			<Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
				<Title order={2} id={id}>
					<Anchor component={Link} to={regionUrls.one(code)} inherit>
						{name}
					</Anchor>
				</Title>
				<div style={{ flex: "none" }}>
					<StatusBadge kind="rollout" status={rollout.stage} />
				</div>
			</Group>
			<Text size="sm" c="dimmed" mb="md" lineClamp={3}>
				{countries.map(format.country).join(", ")}
			</Text>
			<SimpleGrid component="dl" cols={2} m={0} mt="auto">
				<Stat
					label={t("regions.projects")}
					value={format.number(projects.length)}
				/>
				<Stat
					label={t("regions.since")}
					value={
						<Text span fz="md" fw={600}>
							{format.date(rollout.effectiveFrom)}
						</Text>
					}
				/>
			</SimpleGrid>
		</Card>
	);
}
