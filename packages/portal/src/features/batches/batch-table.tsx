import { Anchor, Stack } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import {
	DataTable,
	type DataTableProps,
} from "../../components/data-table/data-table";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type {
	BatchRowFieldsFragment,
	CreditBatchOrderField,
} from "../../gql/graphql";
import { projectUrls } from "../projects/project.urls";
import { batchUrls } from "./batch.urls";
import { StockBar } from "./stock-bar";

type BatchColumn = Column<BatchRowFieldsFragment, CreditBatchOrderField>;

type BatchTableProps = Omit<
	DataTableProps<BatchRowFieldsFragment, CreditBatchOrderField>,
	"columns" | "label" | "rowKey"
> & {
	/** On the page of their project batches don't name it again. */
	ofProject?: boolean;
};

/** Credit batches with what is left of them. */
export function BatchTable({ ofProject, ...props }: BatchTableProps) {
	const { t } = useTranslation();
	const columns = useBatchColumns();
	return (
		<DataTable
			label={t("batches.title")}
			columns={
				ofProject ? columns.filter(({ id }) => id !== "project") : columns
			}
			rowKey={({ id }) => id}
			{...props}
		/>
	);
}

function useBatchColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<BatchColumn[]>(
		() => [
			{
				id: "serials",
				header: t("batches.serials"),
				heading: true,
				cell: ({ id, serials }) => (
					<Anchor
						component={Link}
						to={batchUrls.one(id)}
						inherit
						className="tt-mono"
					>
						{serials.text}
					</Anchor>
				),
			},
			{
				id: "project",
				header: t("batches.project"),
				cell: ({ project }) => (
					<Anchor component={Link} to={projectUrls.one(project.id)} inherit>
						{project.name}
					</Anchor>
				),
			},
			{
				id: "vintage",
				header: t("batches.vintage"),
				sort: "VINTAGE",
				numeric: true,
				cell: ({ vintage }) => vintage,
			},
			{
				id: "quantity",
				header: t("batches.quantity"),
				sort: "QUANTITY",
				numeric: true,
				cell: ({ quantity }) => format.number(quantity),
			},
			{
				id: "free",
				header: t("batches.free"),
				sort: "FREE",
				numeric: true,
				cell: (batch) => (
					<Stack gap={6} miw={110}>
						<Mass grams={batch.free.grams} unit="t" />
						<StockBar stock={batch} pictureOnly />
					</Stack>
				),
			},
			{
				id: "allocated",
				header: t("batches.allocated"),
				numeric: true,
				cell: ({ allocated }) => <Mass grams={allocated.grams} unit="t" />,
			},
			{
				id: "retired",
				header: t("mass.retired"),
				numeric: true,
				cell: ({ retired }) => <Mass grams={retired.grams} unit="t" />,
			},
			{
				id: "registered",
				header: t("batches.registered"),
				sort: "REGISTERED_AT",
				cell: ({ registeredAt }) => (
					<span className="tt-numeric">{format.date(registeredAt)}</span>
				),
			},
		],
		[t, format],
	);
}
