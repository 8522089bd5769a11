import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { IconCircleCheck, IconFilePlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyButton } from "../../components/copy-button";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { EmptyState } from "../../components/empty-state";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { RetirableRangeFieldsFragment } from "../../gql/graphql";
import { RetirableDocument, RetirableRangeFields } from "./retirement.graphql";
import { retirementUrls } from "./retirement.urls";
import { ProjectAndVintage } from "./retirement-table";

interface RetirableRangesProps {
	canOperate: boolean;
	/** Empty for all projects. */
	projectId: string;
}

/** What to retire next: whole tonnes that belong to orders, as ranges to hand to the registry. */
export function RetirableRanges(props: RetirableRangesProps) {
	const { t } = useTranslation();
	const { canOperate, projectId } = props;
	const query = useQuery(RetirableDocument, {
		variables: { projectId: projectId || null },
	});
	const ranges = (query.data ?? query.previousData)?.retirable;
	return (
		<Section
			title={t("retirements.next.title")}
			description={[
				t("retirements.next.text"),
				canOperate && t("retirements.next.how"),
			]
				.filter(Boolean)
				.join(" ")}
		>
			<DataTable
				label={t("retirements.next.title")}
				columns={useRangeColumns(canOperate)}
				rows={ranges && readFragment(RetirableRangeFields, ranges)}
				rowKey={({ serials }) => serials.text}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				empty={
					<EmptyState
						icon={IconCircleCheck}
						title={t("retirements.next.empty.title")}
					>
						{t("retirements.next.empty.text")}
					</EmptyState>
				}
			/>
		</Section>
	);
}

function useRangeColumns(canOperate: boolean) {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo(() => {
		const columns: Column<RetirableRangeFieldsFragment>[] = [
			{
				id: "serials",
				header: t("batches.serials"),
				heading: true,
				cell: ({ serials }) => (
					<Group gap={4} wrap="nowrap" align="flex-start">
						<span className="tt-mono">{serials.text}</span>
						<CopyButton value={serials.text} label={serials.text} />
					</Group>
				),
			},
			{
				id: "project",
				header: t("batches.project"),
				cell: ({ project, batch }) => (
					<ProjectAndVintage project={project} vintage={batch.vintage} />
				),
			},
			{
				id: "quantity",
				header: t("batches.quantity"),
				numeric: true,
				cell: ({ serials }) => format.number(serials.quantity),
			},
			{
				id: "orders",
				header: t("retirements.next.orders"),
				numeric: true,
				cell: ({ orders }) => format.number(orders),
			},
		];
		if (canOperate) {
			columns.push({
				id: "record",
				header: t("retirements.next.record"),
				cell: ({ serials, batch }) => (
					<Button
						component={Link}
						to={retirementUrls.create({ batchId: batch.id, ...serials })}
						variant="default"
						size="compact-sm"
						leftSection={<IconFilePlus size={15} aria-hidden />}
						aria-label={t("retirements.next.recordOf", { text: serials.text })}
					>
						{t("retirements.next.recordShort")}
					</Button>
				),
			});
		}
		return columns;
	}, [t, format, canOperate]);
}
