import { Anchor, Badge } from "@mantine/core";
import { IconTrees } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { EmptyState } from "../../components/empty-state";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { useFormatter } from "../../format/use-formatter";
import type { RolloutSettingsFieldsFragment } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { projectUrls } from "../projects/project.urls";

type Settings = RolloutSettingsFieldsFragment;
type Project = Settings["projects"][number];

/** What is sold in a region, with its price per tonne in each currency. */
export function OfferedProjects({ settings }: { settings: Settings }) {
	const { t } = useTranslation();
	return (
		<DataTable
			label={t("regions.offered")}
			columns={useOfferedColumns(settings.prices)}
			rows={settings.projects}
			rowKey={({ id }) => id}
			empty={
				<EmptyState icon={IconTrees} title={t("regions.nothingOffered")} />
			}
		/>
	);
}

function useOfferedColumns(prices: Settings["prices"]) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { viewerCanOperate, viewerCanAudit } = useViewer();
	const linked = viewerCanOperate || viewerCanAudit;
	return useMemo<Column<Project>[]>(
		() => [
			{
				id: "project",
				header: t("batches.project"),
				heading: true,
				cell: ({ id, name }) =>
					linked ? (
						<Anchor component={Link} to={projectUrls.one(id)} fw={600} inherit>
							{name}
						</Anchor>
					) : (
						<strong>{name}</strong>
					),
			},
			{
				id: "registry",
				header: t("projects.registry"),
				cell: ({ registry, registryProjectId }) =>
					`${t(`enums.registry.${registry}`)} ${registryProjectId}`,
			},
			{
				id: "country",
				header: t("projects.country"),
				cell: ({ country }) => format.country(country),
			},
			{
				id: "mechanism",
				header: t("projects.mechanism"),
				cell: ({ mechanism }) => (
					<Badge color={mechanism === "REMOVAL" ? "blue" : "forest"}>
						{t(`enums.mechanism.${mechanism}`)}
					</Badge>
				),
			},
			{
				id: "available",
				header: t("projects.available"),
				numeric: true,
				cell: ({ available }) => <Mass grams={available.grams} unit="t" />,
			},
			{
				id: "price",
				header: t("offset.price"),
				numeric: true,
				cell: ({ id }) => <Prices prices={pricesOf(prices, id)} />,
			},
		],
		[t, format, prices, linked],
	);
}

function pricesOf(prices: Settings["prices"], projectId: string) {
	return prices
		.filter(({ project }) => project.id === projectId)
		.map(({ pricePerTonne }) => pricePerTonne);
}

function Prices({ prices }: { prices: ReturnType<typeof pricesOf> }) {
	const { t } = useTranslation();
	if (prices.length === 0) {
		return <Badge color="ochre">{t("regions.noPrice")}</Badge>;
	}
	return (
		<>
			{prices.map((money) => (
				<div key={money.currency}>
					<MoneyText money={money} />
				</div>
			))}
		</>
	);
}
