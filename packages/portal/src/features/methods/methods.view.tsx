import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { IconMathFunction } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { PageHeader } from "../../components/page-header";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { MethodRowFieldsFragment } from "../../gql/graphql";
import { MethodRowFields, MethodsDocument } from "./method.graphql";
import { methodUrls } from "./method.urls";

/** Every released method version, newest first. Anybody may read them. */
export function MethodsView() {
	const { t } = useTranslation();
	const query = useQuery(MethodsDocument);
	const { data } = query;
	return (
		<>
			<PageHeader
				title={t("methods.title")}
				description={t("methods.text")}
				actions={
					data?.viewerCanReleaseMethods && (
						<Button
							component={Link}
							to={methodUrls.create}
							leftSection={<IconMathFunction size={18} />}
						>
							{t("methods.release")}
						</Button>
					)
				}
			/>
			<DataTable
				label={t("methods.title")}
				columns={useMethodColumns()}
				rows={
					data &&
					[...readFragment(MethodRowFields, data.methodVersions)].reverse()
				}
				rowKey={({ id }) => id}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				empty={null}
			/>
		</>
	);
}

function useMethodColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<MethodRowFieldsFragment>[]>(
		() => [
			{
				id: "version",
				header: t("methods.version"),
				heading: true,
				cell: ({ version }) => (
					<Anchor
						component={Link}
						to={methodUrls.one(version)}
						fw={600}
						inherit
					>
						{version}
					</Anchor>
				),
			},
			{
				id: "released",
				header: t("methods.releasedOn"),
				cell: ({ releasedOn }) => (
					<span className="tt-numeric">{format.date(releasedOn)}</span>
				),
			},
			{
				id: "by",
				header: t("methods.releasedBy"),
				cell: ({ releasedBy }) => releasedBy ?? t("methods.shipped"),
			},
			{
				id: "lifetime",
				header: t("verify.fact.lifetime"),
				cell: ({ lifetimeYears }) => t("units.years", { count: lifetimeYears }),
			},
			{
				id: "transport",
				header: t("estimate.transport"),
				wide: true,
				cell: ({ transportModes }) =>
					transportModes.map((mode) => t(`enums.transport.${mode}`)).join(", "),
			},
			{
				id: "grid",
				header: t("device.grid"),
				wide: true,
				cell: ({ gridFactorEdition }) => gridFactorEdition,
			},
			{
				id: "assurance",
				header: t("methods.statements"),
				numeric: true,
				cell: ({ assurance }) => format.number(assurance.length),
			},
		],
		[t, format],
	);
}
