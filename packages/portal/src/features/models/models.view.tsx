import { useQuery } from "@apollo/client/react";
import { IconDevices } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/data-table/data-table";
import type { ListSpec } from "../../components/data-table/list-state";
import { pagingOf } from "../../components/data-table/paging-of";
import { type List, useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import { readFragment } from "../../gql";
import { DeviceCategory, type DeviceModelOrderField } from "../../gql/graphql";
import { ModelRowFields, ModelsDocument } from "./model.graphql";
import { useModelColumns } from "./use-model-columns";

const spec: ListSpec<DeviceModelOrderField> = {
	sorts: ["NAME", "MANUFACTURER", "CATEGORY"],
	initial: { field: "NAME", direction: "ASC" },
	filters: ["search", "category"],
};

/** The device models whose footprints are known. */
export function ModelsView() {
	const { t } = useTranslation();
	const list = useList(spec);
	const categories = Object.values(DeviceCategory).filter((one) =>
		list.many("category").includes(one),
	);
	const query = useQuery(ModelsDocument, {
		variables: {
			...list.page,
			filter: {
				search: list.one("search") || undefined,
				categories: categories.length > 0 ? categories : undefined,
			},
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.deviceModels;
	return (
		<>
			<PageHeader title={t("models.title")} description={t("models.text")} />
			<ModelFilterBar list={list} />
			<DataTable
				label={t("models.title")}
				columns={useModelColumns()}
				rows={connection && readFragment(ModelRowFields, connection.nodes)}
				rowKey={({ id }) => id}
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
						<EmptyState icon={IconDevices} title={t("models.empty.title")}>
							{t("models.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}

function ModelFilterBar({ list }: { list: List<DeviceModelOrderField> }) {
	const { t } = useTranslation();
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("models.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
			/>
			<SelectFilter
				label={t("fleet.category")}
				placeholder={t("table.any")}
				options={Object.values(DeviceCategory).map((value) => ({
					value,
					label: t(`enums.category.${value}`),
				}))}
				value={list.many("category")}
				onChange={(values) => list.set("category", values)}
			/>
		</FilterBar>
	);
}
