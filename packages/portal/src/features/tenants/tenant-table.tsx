import { Anchor, Button, Stack, Text } from "@mantine/core";
import { IconLogin2 } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import {
	DataTable,
	type DataTableProps,
} from "../../components/data-table/data-table";
import { useFormatter } from "../../format/use-formatter";
import type {
	TenantOrderField,
	TenantRowFieldsFragment,
} from "../../gql/graphql";
import { tenantUrls } from "./tenants.urls";

type TenantColumn = Column<TenantRowFieldsFragment, TenantOrderField>;

type TenantTableProps = Omit<
	DataTableProps<TenantRowFieldsFragment, TenantOrderField>,
	"columns" | "rowKey"
> & {
	/** A reseller's own customers don't name the reseller. */
	ofReseller?: boolean;
};

/** Tenants, each with the way in. */
export function TenantTable({ ofReseller, ...props }: TenantTableProps) {
	const columns = useTenantColumns();
	return (
		<DataTable
			columns={
				ofReseller ? columns.filter(({ id }) => id !== "reseller") : columns
			}
			rowKey={({ id }) => id}
			{...props}
		/>
	);
}

function useTenantColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<TenantColumn[]>(
		() => [
			{
				id: "name",
				header: t("tenants.name"),
				sort: "NAME",
				heading: true,
				cell: ({ id, name, legalEntity }) => (
					<Stack gap={0}>
						<Anchor component={Link} to={tenantUrls.enter(id)} fw={600} inherit>
							{name}
						</Anchor>
						{legalEntity !== name && (
							<Text span size="xs" c="dimmed">
								{legalEntity}
							</Text>
						)}
					</Stack>
				),
			},
			{
				id: "country",
				header: t("tenants.country"),
				sort: "COUNTRY",
				cell: ({ country }) => format.country(country),
			},
			{
				id: "region",
				header: t("tenants.region"),
				cell: ({ region }) => region.name,
			},
			{
				id: "reseller",
				header: t("tenants.reseller"),
				cell: ({ reseller }) =>
					reseller ? (
						<Anchor
							component={Link}
							to={tenantUrls.ofReseller(reseller.id)}
							inherit
							title={t("tenants.onlyOf", { name: reseller.name })}
						>
							{reseller.name}
						</Anchor>
					) : (
						"–"
					),
			},
			{
				id: "currency",
				header: t("tenants.currency"),
				cell: ({ currency }) => currency,
			},
			{
				id: "created",
				header: t("tenants.created"),
				sort: "CREATED_AT",
				cell: ({ createdAt }) => (
					<span className="tt-numeric">{format.date(createdAt)}</span>
				),
			},
			{
				id: "enter",
				header: t("tenants.enter"),
				cell: ({ id, name }) => (
					<Button
						component={Link}
						to={tenantUrls.enter(id)}
						variant="default"
						size="compact-sm"
						leftSection={<IconLogin2 size={15} aria-hidden />}
						aria-label={t("tenants.enterOf", { name })}
					>
						{t("tenants.enter")}
					</Button>
				),
			},
		],
		[t, format],
	);
}
