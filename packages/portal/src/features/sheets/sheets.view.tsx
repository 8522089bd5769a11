import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { SheetImportRowFieldsFragment } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { SheetImportRowFields, SheetImportsDocument } from "./sheet.graphql";
import { sheetUrls } from "./sheet.urls";
import { SHEET_COUNTS } from "./sheet-counts";

const spec: ListSpec<"CREATED_AT"> = {
	sorts: ["CREATED_AT"],
	initial: { field: "CREATED_AT", direction: "DESC" },
	filters: [],
};

/** Files of published footprints that were read in, latest first. */
export function SheetsView() {
	const { t } = useTranslation();
	const { viewerCanOperate } = useViewer();
	const list = useList(spec);
	const query = useQuery(SheetImportsDocument, { variables: list.page });
	const connection = (query.data ?? query.previousData)?.footprintSheetsImports;
	const upload = viewerCanOperate && (
		<Button
			component={Link}
			to={sheetUrls.create}
			leftSection={<IconFileUpload size={18} />}
		>
			{t("sheets.new")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={t("sheets.title")}
				description={t("sheets.text")}
				actions={upload}
			/>
			<DataTable
				label={t("sheets.title")}
				columns={useSheetColumns()}
				rows={
					connection && readFragment(SheetImportRowFields, connection.nodes)
				}
				rowKey={({ id }) => id}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				paging={pagingOf(list, connection)}
				empty={
					<EmptyState
						icon={IconFileUpload}
						title={t("sheets.empty.title")}
						action={upload}
					>
						{t("sheets.empty.text")}
					</EmptyState>
				}
			/>
		</>
	);
}

function useSheetColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<SheetImportRowFieldsFragment>[]>(
		() => [
			{
				id: "file",
				header: t("imports.file"),
				heading: true,
				cell: ({ id, fileName }) => (
					<Anchor component={Link} to={sheetUrls.one(id)} fw={600} inherit>
						{fileName}
					</Anchor>
				),
			},
			{
				id: "status",
				header: t("imports.status"),
				cell: ({ status }) => (
					<StatusBadge kind="fleetImport" status={status} />
				),
			},
			...SHEET_COUNTS.map(
				({ field, label }): Column<SheetImportRowFieldsFragment> => ({
					id: field,
					header: t(label),
					numeric: true,
					cell: (row) => format.number(row[field]),
				}),
			),
			{
				id: "created",
				header: t("imports.created"),
				cell: ({ createdAt }) => (
					<span className="tt-numeric">{format.dateTime(createdAt)}</span>
				),
			},
		],
		[t, format],
	);
}
