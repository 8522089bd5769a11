import { useQuery } from "@apollo/client/react";
import { Button, Group, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { useErrorText } from "../../errors/use-error-text";
import { useFormatter } from "../../format/use-formatter";
import type { RowError } from "../../gql/graphql";
import { ImportErrorsDocument } from "./imports.graphql";

const spec: ListSpec<"ROW"> = {
	sorts: ["ROW"],
	initial: { field: "ROW", direction: "ASC" },
	filters: [],
};

interface ImportErrorsProps {
	tenantId: string;
	importId: string;
	reportUrl: string | undefined;
}

/** The rows that were refused, each with where and why, in the file's order. */
export function ImportErrors({
	tenantId,
	importId,
	reportUrl,
}: ImportErrorsProps) {
	const { t } = useTranslation();
	const list = useList(spec);
	const query = useQuery(ImportErrorsDocument, {
		variables: { tenantId, id: importId, ...list.page },
	});
	const node = (query.data ?? query.previousData)?.node;
	const connection =
		node?.__typename === "FleetImport" ? node.errors : undefined;
	return (
		<section aria-label={t("imports.errors.title")}>
			<Group justify="space-between" mb="sm" align="flex-end">
				<div>
					<Title order={2}>{t("imports.errors.title")}</Title>
					<Text size="sm" c="dimmed">
						{t("imports.errors.text")}
					</Text>
				</div>
				{reportUrl && (
					<Button
						component="a"
						href={reportUrl}
						download
						variant="default"
						leftSection={<IconDownload size={16} />}
					>
						{t("imports.errors.download")}
					</Button>
				)}
			</Group>
			<DataTable
				label={t("imports.errors.title")}
				columns={useErrorColumns()}
				rows={connection?.nodes}
				rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				paging={pagingOf(list, connection)}
				empty={null}
			/>
		</section>
	);
}

function useErrorColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	const { reason } = useErrorText();
	return useMemo<Column<Omit<RowError, "__typename">>[]>(
		() => [
			{
				id: "row",
				header: t("imports.errors.row"),
				cell: ({ row }) => format.number(row),
			},
			{
				id: "column",
				header: t("imports.errors.column"),
				cell: ({ column }) => column ?? "–",
			},
			{
				id: "code",
				header: t("imports.errors.code"),
				cell: ({ code }) => <span className="tt-mono">{code}</span>,
			},
			{
				id: "value",
				header: t("imports.errors.value"),
				cell: ({ value }) => <span className="tt-mono">{value ?? "–"}</span>,
			},
			{
				id: "message",
				header: t("imports.errors.message"),
				wide: true,
				cell: ({ code, message }) => reason({ code, message }),
			},
		],
		[t, format, reason],
	);
}
