import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import {
	DataTable,
	type DataTableProps,
} from "../../components/data-table/data-table";
import { useFormatter } from "../../format/use-formatter";
import type { AuditEventFieldsFragment } from "../../gql/graphql";
import { AuditDetail } from "./audit-detail";

type AuditTableProps = Omit<
	DataTableProps<AuditEventFieldsFragment, never>,
	"columns" | "label" | "onSort" | "order" | "rowKey"
>;

/** Who did what and when, latest first; a tenant's log and the platform's look alike. */
export function AuditTable(props: AuditTableProps) {
	const { t } = useTranslation();
	return (
		<DataTable
			label={t("audit.title")}
			columns={useAuditColumns()}
			rowKey={({ id }) => id}
			{...props}
		/>
	);
}

function useAuditColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<AuditEventFieldsFragment>[]>(
		() => [
			{
				id: "at",
				header: t("audit.at"),
				cell: ({ at }) => (
					<span className="tt-numeric">{format.dateTime(at)}</span>
				),
			},
			{
				id: "action",
				header: t("audit.action"),
				heading: true,
				cell: ({ action }) => <span className="tt-id">{action}</span>,
			},
			{ id: "actor", header: t("audit.actor"), cell: ({ actor }) => actor },
			{
				id: "subject",
				header: t("audit.subject"),
				cell: ({ subject }) => <span className="tt-id">{subject}</span>,
			},
			{
				id: "detail",
				header: t("audit.detail"),
				wide: true,
				cell: ({ detail }) => <AuditDetail detail={detail} />,
			},
		],
		[t, format],
	);
}
