import { useQuery } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { readFragment } from "../../gql";
import { AuditEventFields, TenantAuditDocument } from "./audit.graphql";
import { AuditTable } from "./audit-table";

const spec: ListSpec<"AT"> = {
	sorts: ["AT"],
	initial: { field: "AT", direction: "DESC" },
	filters: ["action", "from", "to"],
};

/** A tenant's activity log. */
export function TenantAuditView() {
	const { t } = useTranslation();
	const tenant = useTenant();
	const list = useList(spec);
	const query = useQuery(TenantAuditDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: {
				action: list.one("action") || undefined,
				from: instant(list.one("from"), "00:00:00.000"),
				to: instant(list.one("to"), "23:59:59.999"),
			},
		},
		skip: !tenant.viewerCanSeeAudit,
	});
	if (!tenant.viewerCanSeeAudit) return <NotFoundPage />;
	const connection = (query.data ?? query.previousData)?.tenant?.auditEvents;
	return (
		<>
			<PageHeader title={t("audit.title")} description={t("audit.text")} />
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SearchField
					label={t("audit.action")}
					value={list.one("action")}
					onChange={(value) => list.set("action", value)}
				/>
				{(["from", "to"] as const).map((end) => (
					<TextInput
						key={end}
						type="date"
						label={t(`orders.${end}`)}
						value={list.one(end)}
						onChange={({ currentTarget }) => list.set(end, currentTarget.value)}
					/>
				))}
			</FilterBar>
			<AuditTable
				rows={connection && readFragment(AuditEventFields, connection.nodes)}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				paging={pagingOf(list, connection)}
				empty={
					list.filtered ? (
						<NoMatch onClear={list.clear} />
					) : (
						<EmptyState icon={IconHistory} title={t("audit.empty")} />
					)
				}
			/>
		</>
	);
}

/** A time of a day where the viewer is; undefined for what is no day. */
function instant(day: string, time: string): string | undefined {
	const at = new Date(`${day}T${time}`);
	return day && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}
