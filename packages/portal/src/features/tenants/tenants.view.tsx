import { skipToken, useQuery } from "@apollo/client/react";
import { NativeSelect, Pill } from "@mantine/core";
import { IconBuildingSkyscraper } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { type List, useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { readFragment } from "../../gql";
import type { TenantOrderField } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { TenantTable } from "./tenant-table";
import {
	ResellerNameDocument,
	TenantRowFields,
	TenantsDocument,
} from "./tenants.graphql";

const spec: ListSpec<TenantOrderField> = {
	sorts: ["NAME", "COUNTRY", "CREATED_AT"],
	initial: { field: "NAME", direction: "ASC" },
	filters: ["search", "region", "reseller"],
};

/** Every tenant, for operators and auditors. */
export function TenantsView() {
	const { t } = useTranslation();
	const list = useList(spec);
	const query = useQuery(TenantsDocument, {
		variables: {
			...list.page,
			filter: {
				search: list.one("search") || undefined,
				regionCode: list.one("region") || undefined,
				resellerId: list.one("reseller") || undefined,
			},
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.tenants;
	return (
		<>
			<PageHeader title={t("tenants.title")} description={t("tenants.text")} />
			<TenantFilterBar list={list} />
			<TenantTable
				label={t("tenants.title")}
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
						<EmptyState
							icon={IconBuildingSkyscraper}
							title={t("tenants.empty")}
						/>
					)
				}
			/>
		</>
	);
}

function TenantFilterBar({ list }: { list: List<TenantOrderField> }) {
	const { t } = useTranslation();
	const { regions } = useViewer();
	const resellerId = list.one("reseller");
	const { data } = useQuery(
		ResellerNameDocument,
		resellerId
			? { variables: { id: resellerId }, fetchPolicy: "cache-first" }
			: skipToken,
	);
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("tenants.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
			/>
			<NativeSelect
				label={t("tenants.region")}
				value={list.one("region")}
				onChange={({ currentTarget }) =>
					list.set("region", currentTarget.value)
				}
				data={[
					{ value: "", label: t("table.any") },
					...regions.map(({ code, name }) => ({ value: code, label: name })),
				]}
			/>
			{resellerId && (
				<Pill
					size="lg"
					withRemoveButton
					onRemove={() => list.set("reseller", "")}
					removeButtonProps={{ "aria-label": t("tenants.ofAll") }}
				>
					{t("tenants.of", { name: data?.reseller?.name ?? "…" })}
				</Pill>
			)}
		</FilterBar>
	);
}
