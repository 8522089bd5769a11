import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { ORDER_STATUSES } from "../../enums";
import { readFragment } from "../../gql";
import type { OrderOrderField } from "../../gql/graphql";
import { OrderRowFields, OrdersDocument } from "./orders.graphql";
import { OrdersPage } from "./orders.page";

const spec: ListSpec<OrderOrderField> = {
	sorts: ["PLACED_AT", "NUMBER", "OFFSET"],
	initial: { field: "PLACED_AT", direction: "DESC" },
	filters: ["search", "status", "from", "to"],
};

export function OrdersView() {
	const tenant = useTenant();
	const list = useList(spec);
	const status = ORDER_STATUSES.filter((one) =>
		list.many("status").includes(one),
	);
	const query = useQuery(OrdersDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: {
				search: list.one("search") || undefined,
				status: status.length > 0 ? status : undefined,
				from: list.one("from") || undefined,
				to: list.one("to") || undefined,
			},
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.tenant?.orders;
	return (
		<OrdersPage
			tenant={tenant}
			list={list}
			orders={connection && readFragment(OrderRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
