import { BarChart } from "@mantine/charts";
import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import { barsOf, type Dimension, type Slice, STACKS } from "./slices";
import { useSliceLabel } from "./use-slice-label";

interface SliceChartProps {
	dimension: Dimension;
	slices: readonly Slice[];
}

/** Height of a lying bar with its name; a project's takes up to three lines. */
const ROW_PX = { category: 40, country: 40, month: 40, project: 56 };

/** Stacked bars: lying for names, standing for months. */
export function SliceChart({ dimension, slices }: SliceChartProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const labelOf = useSliceLabel(dimension);
	const bars = barsOf(dimension, slices);
	const lying = dimension !== "month";
	return (
		<div>
			<VisuallyHidden>{t("portfolio.chartHint")}</VisuallyHidden>
			<BarChart
				aria-hidden
				h={lying ? Math.max(120, bars.length * ROW_PX[dimension] + 70) : 280}
				data={bars.map(({ slice, grams }) => ({
					label: slice ? labelOf(slice) : t("portfolio.others"),
					...grams,
				}))}
				dataKey="label"
				type="stacked"
				orientation={lying ? "vertical" : "horizontal"}
				series={STACKS[dimension].map((mass) => ({
					name: mass,
					label: t(`mass.${mass}`),
					color: `var(--tt-${mass})`,
				}))}
				valueFormatter={(grams) => format.mass(grams, { decimals: 1 }).text}
				gridAxis={lying ? "y" : "x"}
				tickLine="none"
				withLegend
				legendProps={{ verticalAlign: "bottom", itemSorter: null }}
				maxBarWidth={lying ? 20 : 28}
				yAxisProps={{
					width: lying ? (dimension === "project" ? 190 : 112) : 72,
				}}
				xAxisProps={lying ? { tickCount: 4 } : { minTickGap: 24 }}
				barChartProps={{ accessibilityLayer: false }}
			/>
		</div>
	);
}
