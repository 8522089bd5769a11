import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { QUOTE_STATUSES } from "../../enums";
import { readFragment } from "../../gql";
import type { QuoteOrderField } from "../../gql/graphql";
import { QuoteRowFields, QuotesDocument } from "./quote.graphql";
import { QuotesPage } from "./quotes.page";

const spec: ListSpec<QuoteOrderField> = {
	sorts: ["CREATED_AT", "EXPIRES_AT"],
	initial: { field: "CREATED_AT", direction: "DESC" },
	filters: ["status"],
};

export function QuotesView() {
	const tenant = useTenant();
	const list = useList(spec);
	const status = QUOTE_STATUSES.filter((one) =>
		list.many("status").includes(one),
	);
	const query = useQuery(QuotesDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: status.length > 0 ? { status } : undefined,
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.tenant?.quotes;
	return (
		<QuotesPage
			tenant={tenant}
			list={list}
			quotes={connection && readFragment(QuoteRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
