import { skipToken, useQuery } from "@apollo/client/react";
import { IconBuilding } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { readFragment } from "../../gql";
import type { TenantOrderField } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { TenantTable } from "../tenants/tenant-table";
import { TenantRowFields } from "../tenants/tenants.graphql";
import { CustomersDocument } from "./customers.graphql";

const spec: ListSpec<TenantOrderField> = {
	sorts: ["NAME", "COUNTRY", "CREATED_AT"],
	initial: { field: "NAME", direction: "ASC" },
	filters: ["search"],
};

/** A reseller's own customers, each with the way in. */
export function CustomersView() {
	const { t } = useTranslation();
	const { reseller } = useViewer();
	const list = useList(spec);
	const query = useQuery(
		CustomersDocument,
		reseller
			? {
					variables: {
						resellerId: reseller.id,
						...list.page,
						filter: { search: list.one("search") || undefined },
						orderBy: list.order,
					},
				}
			: skipToken,
	);
	const connection = (query.data ?? query.previousData)?.reseller?.customers;
	if (!reseller) {
		return (
			<>
				<PageHeader title={t("customers.title")} />
				<EmptyState icon={IconBuilding} title={t("customers.notYou.title")}>
					{t("customers.notYou.text")}
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeader
				title={t("customers.title")}
				description={t("customers.text", { name: reseller.name })}
			/>
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SearchField
					label={t("table.search")}
					placeholder={t("tenants.searchHint")}
					value={list.one("search")}
					onChange={(value) => list.set("search", value)}
				/>
			</FilterBar>
			<TenantTable
				ofReseller
				label={t("customers.title")}
				rows={connection && readFragment(TenantRowFields, connection.nodes)}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				order={list.order}
				onSort={list.sort}
				paging={pagingOf(list, connection)}
				empty={
					list.filtered ? (
						<NoMatch onClear={list.clear} />
					) : (
						<EmptyState icon={IconBuilding} title={t("customers.empty.title")}>
							{t("customers.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}
