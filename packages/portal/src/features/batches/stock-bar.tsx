import { useTranslation } from "react-i18next";
import { StackedBar } from "../../components/stacked-bar";

interface Stock {
	free: { grams: number };
	/** Allocated and not yet retired. */
	allocated: { grams: number };
	retired: { grams: number };
}

interface StockBarProps {
	stock: Stock;
	/** In a list, where the figures have columns of their own. */
	pictureOnly?: boolean;
}

/** What of a stock of credits is free, allocated and retired. */
export function StockBar({ stock, pictureOnly }: StockBarProps) {
	const { t } = useTranslation();
	return (
		<StackedBar
			pictureOnly={pictureOnly}
			parts={[
				{
					label: t("batches.free"),
					grams: stock.free.grams,
					colour: "var(--tt-uncovered)",
				},
				{
					label: t("mass.allocated"),
					grams: stock.allocated.grams,
					colour: "var(--tt-allocated)",
				},
				{
					label: t("mass.retired"),
					grams: stock.retired.grams,
					colour: "var(--tt-retired)",
				},
			]}
		/>
	);
}
