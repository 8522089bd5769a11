import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { FLEET_IMPORT_STATUSES } from "../../enums";
import { readFragment } from "../../gql";
import type { FleetImportOrderField } from "../../gql/graphql";
import { ImportRowFields, ImportsDocument } from "./imports.graphql";
import { ImportsPage } from "./imports.page";

const spec: ListSpec<FleetImportOrderField> = {
	sorts: ["CREATED_AT", "FILE_NAME"],
	initial: { field: "CREATED_AT", direction: "DESC" },
	filters: ["status"],
};

export function ImportsView() {
	const tenant = useTenant();
	const list = useList(spec);
	const status = FLEET_IMPORT_STATUSES.filter((value) =>
		list.many("status").includes(value),
	);
	const query = useQuery(ImportsDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: status.length > 0 ? { status } : undefined,
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.tenant?.imports;
	return (
		<ImportsPage
			tenant={tenant}
			list={list}
			imports={connection && readFragment(ImportRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
