import { useQuery } from "@apollo/client/react";
import { Badge, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { useFormatter } from "../../format/use-formatter";
import type { SheetFinding } from "../../gql/graphql";
import { SheetFindingsDocument } from "./sheet.graphql";

const spec: ListSpec<"ROW"> = {
	sorts: ["ROW"],
	initial: { field: "ROW", direction: "ASC" },
	filters: [],
};

/** What was repaired in a file and what was refused, each with where and why, in the file's order. */
export function SheetFindings({ importId }: { importId: string }) {
	const { t } = useTranslation();
	const list = useList(spec);
	const query = useQuery(SheetFindingsDocument, {
		variables: { id: importId, ...list.page },
	});
	const node = (query.data ?? query.previousData)?.node;
	const connection =
		node?.__typename === "FootprintSheetsImport" ? node.findings : undefined;
	return (
		<section aria-labelledby="findings">
			<Title order={2} id="findings">
				{t("sheets.findings.title")}
			</Title>
			<Text size="sm" c="dimmed" mb="sm">
				{t("sheets.findings.text")}
			</Text>
			<DataTable
				label={t("sheets.findings.title")}
				columns={useFindingColumns()}
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

function useFindingColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Omit<SheetFinding, "__typename">>[]>(
		() => [
			{
				id: "row",
				header: t("imports.errors.row"),
				heading: true,
				cell: ({ row }) => (
					<span className="tt-numeric">
						{t("sheets.findings.row", { row: format.number(row) })}
					</span>
				),
			},
			{
				id: "severity",
				header: t("sheets.findings.severity"),
				cell: ({ severity }) => (
					<Badge
						miw="max-content"
						color={severity === "REFUSED" ? "red" : "ochre"}
					>
						{t(`sheets.severity.${severity}`)}
					</Badge>
				),
			},
			{
				id: "column",
				header: t("imports.errors.column"),
				cell: ({ column }) => column ?? "–",
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
				cell: ({ message, code }) => (
					<>
						{message}
						<Text size="xs" c="dimmed" className="tt-mono">
							{code}
						</Text>
					</>
				),
			},
		],
		[t, format],
	);
}
