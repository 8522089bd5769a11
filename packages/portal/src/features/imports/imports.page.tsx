import { Anchor, Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SelectFilter } from "../../components/select-filter";
import { StatusBadge } from "../../components/status-badge";
import { FLEET_IMPORT_STATUSES } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type {
	FleetImportOrderField,
	ImportRowFieldsFragment,
} from "../../gql/graphql";
import { importUrls } from "./imports.urls";

interface ImportsPageProps {
	tenant: TenantInContext;
	list: List<FleetImportOrderField>;
	imports: readonly ImportRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function ImportsPage(props: ImportsPageProps) {
	const { t } = useTranslation();
	const { tenant, list } = props;
	const start = tenant.viewerCanImport && (
		<Button
			component={Link}
			to={importUrls.create(tenant.id)}
			leftSection={<IconFileImport size={18} />}
		>
			{t("imports.new")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={t("imports.title")}
				description={t("imports.text")}
				actions={start}
			/>
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SelectFilter
					label={t("imports.status")}
					placeholder={t("table.any")}
					options={FLEET_IMPORT_STATUSES.map((value) => ({
						value,
						label: t(`status.fleetImport.${value}`),
					}))}
					value={list.many("status")}
					onChange={(values) => list.set("status", values)}
				/>
			</FilterBar>
			<DataTable
				label={t("imports.title")}
				columns={useImportColumns(tenant.id)}
				rows={props.imports}
				rowKey={({ id }) => id}
				loading={props.loading}
				error={props.error}
				onRetry={props.onRetry}
				order={list.order}
				onSort={list.sort}
				paging={props.paging}
				empty={
					list.filtered ? (
						<NoMatch onClear={list.clear} />
					) : (
						<EmptyState
							icon={IconFileImport}
							title={t("imports.empty.title")}
							action={start}
						>
							{t("imports.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}

function useImportColumns(tenantId: string) {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<ImportRowFieldsFragment, FleetImportOrderField>[]>(
		() => [
			{
				id: "file",
				header: t("imports.file"),
				sort: "FILE_NAME",
				heading: true,
				cell: ({ id, fileName }) => (
					<Anchor
						component={Link}
						to={importUrls.one(tenantId, id)}
						fw={600}
						inherit
					>
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
			{
				id: "source",
				header: t("imports.source"),
				cell: ({ source }) => source ?? t("common.unknown"),
			},
			{
				id: "accepted",
				header: t("imports.accepted"),
				numeric: true,
				cell: ({ rowsAccepted }) => format.number(rowsAccepted),
			},
			{
				id: "refused",
				header: t("imports.refused"),
				numeric: true,
				cell: ({ rowsRefused }) => format.number(rowsRefused),
			},
			{
				id: "size",
				header: t("imports.size"),
				numeric: true,
				cell: ({ sizeBytes }) => format.bytes(sizeBytes),
			},
			{
				id: "created",
				header: t("imports.created"),
				sort: "CREATED_AT",
				cell: ({ createdAt }) => (
					<span className="tt-numeric">{format.dateTime(createdAt)}</span>
				),
			},
			{ id: "by", header: t("imports.by"), cell: ({ createdBy }) => createdBy },
		],
		[t, format, tenantId],
	);
}
