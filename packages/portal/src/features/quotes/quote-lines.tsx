import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { useFormatter } from "../../format/use-formatter";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import classes from "./quote-lines.module.css";

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
			<Table.ScrollContainer minWidth={520} type="native" tabIndex={0}>
				<Table aria-label={t("quotes.lines")}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("quotes.project")}</Table.Th>
							<Table.Th ta="right">{t("quotes.share")}</Table.Th>
							<Table.Th ta="right">{t("quotes.mass")}</Table.Th>
							<Table.Th ta="right">{t("quotes.price")}</Table.Th>
							<Table.Th ta="right">{t("quotes.net")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{quote.lines.map(
							({ project, percent, mass, pricePerTonne, net }) => (
								<Table.Tr key={project.id}>
									<Table.Td>{project.name}</Table.Td>
									<Table.Td ta="right">
										{format.percent(percent / 100)}
									</Table.Td>
									<Table.Td ta="right">
										<Mass grams={mass.grams} unit="t" decimals={6} />
									</Table.Td>
									<Table.Td ta="right">
										<MoneyText money={pricePerTonne} />
									</Table.Td>
									<Table.Td ta="right">
										<MoneyText money={net} />
									</Table.Td>
								</Table.Tr>
							),
						)}
					</Table.Tbody>
				</Table>
			</Table.ScrollContainer>
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
