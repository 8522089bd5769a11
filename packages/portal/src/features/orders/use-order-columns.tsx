import { Anchor } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type {
	OrderOrderField,
	OrderRowFieldsFragment,
} from "../../gql/graphql";
import { orderUrls } from "./orders.urls";

type OrderColumn = Column<OrderRowFieldsFragment, OrderOrderField>;

export function useOrderColumns(tenantId: string): readonly OrderColumn[] {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo(
		() => [
			{
				id: "number",
				header: t("orders.number"),
				sort: "NUMBER",
				heading: true,
				cell: ({ id, number }) => (
					<Anchor
						component={Link}
						to={orderUrls.one(tenantId, id)}
						fw={600}
						inherit
					>
						{number}
					</Anchor>
				),
			},
			{
				id: "status",
				header: t("orders.status"),
				cell: ({ status }) => <StatusBadge kind="order" status={status} />,
			},
			{
				id: "beneficiary",
				header: t("offset.order.beneficiary"),
				cell: ({ beneficiary }) => beneficiary,
			},
			{
				id: "devices",
				header: t("portfolio.devices"),
				numeric: true,
				cell: ({ devices }) => format.number(devices),
			},
			{
				id: "offset",
				header: t("mass.offset"),
				sort: "OFFSET",
				numeric: true,
				cell: ({ offset }) => <Mass grams={offset.grams} unit="t" fixed />,
			},
			{
				id: "retired",
				header: t("mass.retired"),
				numeric: true,
				cell: ({ retired }) => <Mass grams={retired.grams} unit="t" fixed />,
			},
			{
				id: "total",
				header: t("quotes.total"),
				numeric: true,
				cell: ({ total }) => <MoneyText money={total} />,
			},
			{
				id: "placed",
				header: t("orders.placed"),
				sort: "PLACED_AT",
				cell: ({ placedAt }) => (
					<span className="tt-numeric">{format.date(placedAt)}</span>
				),
			},
		],
		[t, format, tenantId],
	);
}
