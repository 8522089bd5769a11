import { Button, TextInput } from "@mantine/core";
import { IconClipboardList, IconLeaf } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { DataTable } from "../../components/data-table/data-table";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import { ORDER_STATUSES } from "../../enums";
import type {
	OrderOrderField,
	OrderRowFieldsFragment,
} from "../../gql/graphql";
import { useOrderColumns } from "./use-order-columns";

interface OrdersPageProps {
	tenant: TenantInContext;
	list: List<OrderOrderField>;
	orders: readonly OrderRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function OrdersPage(props: OrdersPageProps) {
	const { t } = useTranslation();
	const { tenant, list } = props;
	const start = tenant.viewerCanOrder && (
		<Button
			component={Link}
			to={`/t/${tenant.id}/offset`}
			leftSection={<IconLeaf size={18} />}
		>
			{t("nav.offset")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={t("orders.title")}
				description={t("orders.text")}
				actions={start}
			/>
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SearchField
					label={t("table.search")}
					placeholder={t("orders.searchHint")}
					value={list.one("search")}
					onChange={(value) => list.set("search", value)}
				/>
				<SelectFilter
					label={t("orders.status")}
					placeholder={t("table.any")}
					options={ORDER_STATUSES.map((value) => ({
						value,
						label: t(`status.order.${value}`),
					}))}
					value={list.many("status")}
					onChange={(values) => list.set("status", values)}
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
			<DataTable
				label={t("orders.title")}
				columns={useOrderColumns(tenant.id)}
				rows={props.orders}
				rowKey={({ id }) => id}
				loading={props.loading}
				error={props.error}
				onRetry={props.onRetry}
				order={list.order}
				onSort={list.sort}
				paging={props.paging}
				empty={
					list.filtered ? (
						<NoMatch onClear={list.clear} />
					) : (
						<EmptyState
							icon={IconClipboardList}
							title={t("orders.empty.title")}
							action={start}
						>
							{t("orders.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}
