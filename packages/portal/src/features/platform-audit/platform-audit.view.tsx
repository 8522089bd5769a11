import { useQuery } from "@apollo/client/react";
import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import { readFragment } from "../../gql";
import { AuditEventFields } from "../audit/audit.graphql";
import { AuditTable } from "../audit/audit-table";
import { PlatformAuditDocument } from "./platform-audit.graphql";

const spec: ListSpec<"AT"> = {
	sorts: ["AT"],
	initial: { field: "AT", direction: "DESC" },
	filters: [],
};

/** What was done beyond any one tenant: projects, batches, retirements, rollouts. */
export function PlatformAuditView() {
	const { t } = useTranslation();
	const list = useList(spec);
	const query = useQuery(PlatformAuditDocument, { variables: list.page });
	const connection = (query.data ?? query.previousData)?.platformAuditEvents;
	return (
		<>
			<PageHeader
				title={t("platformAudit.title")}
				description={t("platformAudit.text")}
			/>
			<AuditTable
				rows={connection && readFragment(AuditEventFields, connection.nodes)}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				paging={pagingOf(list, connection)}
				empty={<EmptyState icon={IconHistory} title={t("audit.empty")} />}
			/>
		</>
	);
}
