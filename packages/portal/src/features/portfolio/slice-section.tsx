import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChartBar, IconTable } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { type FragmentType, readFragment } from "../../gql";
import { PortfolioSliceFields } from "./portfolio.graphql";
import { SliceChart } from "./slice-chart";
import { SliceTable } from "./slice-table";
import type { Dimension } from "./slices";

interface SliceSectionProps {
	dimension: Dimension;
	slices: readonly FragmentType<typeof PortfolioSliceFields>[];
}

/** The portfolio cut along one dimension, as a chart or in figures; both from the same slices, to the gram. */
export function SliceSection(props: SliceSectionProps) {
	const { t } = useTranslation();
	const [figures, { toggle }] = useDisclosure();
	const { dimension } = props;
	const slices = readFragment(PortfolioSliceFields, props.slices);
	const View = figures ? SliceTable : SliceChart;
	return (
		<Section
			title={t(`portfolio.by.${dimension}.title`)}
			description={t(`portfolio.by.${dimension}.text`)}
			actions={
				slices.length > 0 && (
					<Button
						variant="subtle"
						size="xs"
						className="tt-no-print"
						leftSection={
							figures ? <IconChartBar size={16} /> : <IconTable size={16} />
						}
						onClick={toggle}
					>
						{figures ? t("common.showChart") : t("common.showFigures")}
					</Button>
				)
			}
		>
			{slices.length > 0 ? (
				<View dimension={dimension} slices={slices} />
			) : (
				<Text c="dimmed">{t("portfolio.noSlices")}</Text>
			)}
		</Section>
	);
}
