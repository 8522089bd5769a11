import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { CERTIFICATE_STATUSES } from "../../enums";
import { readFragment } from "../../gql";
import type { CertificateOrderField } from "../../gql/graphql";
import {
	CertificateRowFields,
	CertificatesDocument,
} from "./certificates.graphql";
import { CertificatesPage } from "./certificates.page";

const spec: ListSpec<CertificateOrderField> = {
	sorts: ["ISSUED_AT", "NUMBER"],
	initial: { field: "ISSUED_AT", direction: "DESC" },
	filters: ["search", "status"],
};

export function CertificatesView() {
	const tenant = useTenant();
	const list = useList(spec);
	const status = CERTIFICATE_STATUSES.filter((one) =>
		list.many("status").includes(one),
	);
	const query = useQuery(CertificatesDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: {
				search: list.one("search") || undefined,
				status: status.length > 0 ? status : undefined,
			},
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.tenant?.certificates;
	return (
		<CertificatesPage
			list={list}
			certificates={
				connection && readFragment(CertificateRowFields, connection.nodes)
			}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
