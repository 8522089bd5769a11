import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { useFormatter } from "../../format/use-formatter";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import classes from "./quote-lines.module.css";

type Line = QuoteFieldsFragment["lines"][number];

/** A quote's lines, one a project, down to the total. */
export function QuoteLines({ quote }: { quote: QuoteFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const sums = [
		{ label: t("quotes.net"), money: quote.net },
		{
			label: t("quotes.tax", { percent: format.decimal(quote.taxPercent) }),
			money: quote.tax,
		},
		{ label: t("quotes.total"), money: quote.total },
	];
	return (
		<div>
			<DataTable
				label={t("quotes.lines")}
				columns={useLineColumns()}
				rows={quote.lines}
				rowKey={({ project }) => project.id}
				empty={null}
			/>
			<dl className={classes.sums}>
				{sums.map(({ label, money }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							<MoneyText money={money} />
						</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

function useLineColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Line>[]>(
		() => [
			{
				id: "project",
				header: t("quotes.project"),
				heading: true,
				cell: ({ project }) => project.name,
			},
			{
				id: "share",
				header: t("quotes.share"),
				numeric: true,
				cell: ({ percent }) => format.percent(percent / 100),
			},
			{
				id: "mass",
				header: t("quotes.mass"),
				numeric: true,
				cell: ({ mass }) => <Mass grams={mass.grams} unit="t" decimals={6} />,
			},
			{
				id: "price",
				header: t("quotes.price"),
				numeric: true,
				cell: ({ pricePerTonne }) => <MoneyText money={pricePerTonne} />,
			},
			{
				id: "net",
				header: t("quotes.net"),
				numeric: true,
				cell: ({ net }) => <MoneyText money={net} />,
			},
		],
		[t, format],
	);
}
