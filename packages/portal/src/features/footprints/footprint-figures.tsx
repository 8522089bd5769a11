import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";
import { Mass } from "../../components/mass";
import { Stat } from "../../components/stat";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { IntervalBar } from "./interval-bar";

interface FootprintFiguresProps {
	footprint: Pick<
		FootprintFieldsFragment,
		"basis" | "high" | "intervalCoverage" | "low" | "statistic" | "total"
	>;
}

/** The figure, which statistic it is, what it rests on, and how far off it may be. */
export function FootprintFigures({ footprint }: FootprintFiguresProps) {
	const { t } = useTranslation();
	const { total, low, high, statistic, basis } = footprint;
	return (
		<SimpleGrid
			cols={{ base: 1, sm: 2 }}
			spacing="xl"
			style={{ alignItems: "center" }}
		>
			<dl style={{ margin: 0 }}>
				<Stat
					label={t(`enums.statistic.${statistic}`)}
					value={<Mass grams={total.grams} unit="kg" />}
					hint={<BasisBadge basis={basis} />}
				/>
			</dl>
			<IntervalBar
				low={low.grams}
				total={total.grams}
				high={high.grams}
				coverage={footprint.intervalCoverage}
			/>
		</SimpleGrid>
	);
}
