import { useQuery } from "@apollo/client/react";
import { Badge, Group } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type { RolloutHistoryQuery } from "../../gql/graphql";
import { RolloutHistoryDocument } from "./region.graphql";

const spec: ListSpec<"REVISION"> = {
	sorts: ["REVISION"],
	initial: { field: "REVISION", direction: "DESC" },
	filters: [],
};

type Revision = NonNullable<
	RolloutHistoryQuery["region"]
>["rollout"]["history"]["nodes"][number];

/** Every revision of a region's rollout, latest first: what, from when, why and by whom. */
export function RolloutHistory({ code }: { code: string }) {
	const { t } = useTranslation();
	const list = useList(spec);
	const query = useQuery(RolloutHistoryDocument, {
		variables: { code, ...list.page },
	});
	const rollout = (query.data ?? query.previousData)?.region?.rollout;
	return (
		<DataTable
			label={t("regions.history")}
			columns={useHistoryColumns(rollout?.revision)}
			rows={rollout?.history.nodes}
			rowKey={({ revision }) => String(revision)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, rollout?.history)}
			empty={null}
		/>
	);
}

/** @param now the revision in force */
function useHistoryColumns(now: number | undefined) {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Revision>[]>(
		() => [
			{
				id: "revision",
				header: t("regions.revision"),
				heading: true,
				cell: ({ revision }) => (
					<Group gap={8} wrap="nowrap">
						<strong>{revision}</strong>
						{revision === now && <Badge>{t("regions.inForce")}</Badge>}
					</Group>
				),
			},
			{
				id: "stage",
				header: t("regions.stage"),
				cell: ({ stage }) => <StatusBadge kind="rollout" status={stage} />,
			},
			{
				id: "effective",
				header: t("regions.effective"),
				cell: ({ effectiveFrom }) => (
					<span className="tt-numeric">{format.dateTime(effectiveFrom)}</span>
				),
			},
			{
				id: "reason",
				header: t("regions.reason"),
				cell: ({ reason }) => reason,
			},
			{ id: "author", header: t("audit.actor"), cell: ({ author }) => author },
		],
		[t, format, now],
	);
}
