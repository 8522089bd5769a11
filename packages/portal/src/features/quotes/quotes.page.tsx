import { Anchor, Button } from "@mantine/core";
import { IconFileText, IconLeaf } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SelectFilter } from "../../components/select-filter";
import { StatusBadge } from "../../components/status-badge";
import { QUOTE_STATUSES } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type {
	QuoteOrderField,
	QuoteRowFieldsFragment,
} from "../../gql/graphql";
import { quoteUrls } from "./quote.urls";

interface QuotesPageProps {
	tenant: TenantInContext;
	list: List<QuoteOrderField>;
	quotes: readonly QuoteRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function QuotesPage(props: QuotesPageProps) {
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
				title={t("quotes.title")}
				description={t("quotes.text")}
				actions={start}
			/>
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SelectFilter
					label={t("quotes.status")}
					placeholder={t("table.any")}
					options={QUOTE_STATUSES.map((value) => ({
						value,
						label: t(`status.quote.${value}`),
					}))}
					value={list.many("status")}
					onChange={(values) => list.set("status", values)}
				/>
			</FilterBar>
			<DataTable
				label={t("quotes.title")}
				columns={useQuoteColumns(tenant.id)}
				rows={props.quotes}
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
							icon={IconFileText}
							title={t("quotes.empty.title")}
							action={start}
						>
							{t("quotes.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}

function useQuoteColumns(tenantId: string) {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<QuoteRowFieldsFragment, QuoteOrderField>[]>(
		() => [
			{
				id: "created",
				header: t("quotes.created"),
				sort: "CREATED_AT",
				heading: true,
				cell: ({ id, createdAt }) => (
					<Anchor
						component={Link}
						to={quoteUrls.one(tenantId, id)}
						fw={600}
						inherit
					>
						{format.dateTime(createdAt)}
					</Anchor>
				),
			},
			{
				id: "status",
				header: t("quotes.status"),
				cell: ({ status }) => <StatusBadge kind="quote" status={status} />,
			},
			{
				id: "devices",
				header: t("portfolio.devices"),
				numeric: true,
				cell: ({ devices }) => format.number(devices),
			},
			{
				id: "offset",
				header: t("quotes.offset"),
				numeric: true,
				cell: ({ offset }) => <Mass grams={offset.grams} unit="t" fixed />,
			},
			{
				id: "total",
				header: t("quotes.total"),
				numeric: true,
				cell: ({ total }) => <MoneyText money={total} />,
			},
			{
				id: "expires",
				header: t("quotes.expires"),
				sort: "EXPIRES_AT",
				cell: ({ expiresAt }) => (
					<span className="tt-numeric">{format.dateTime(expiresAt)}</span>
				),
			},
			{
				id: "reference",
				header: t("quotes.clientReference"),
				cell: ({ clientReference }) => clientReference ?? "–",
			},
		],
		[t, format, tenantId],
	);
}
