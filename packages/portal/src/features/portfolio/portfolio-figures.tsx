import { Card, Divider, SimpleGrid, Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { type BarPart, StackedBar } from "../../components/stacked-bar";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import type { PortfolioFieldsFragment } from "../../gql/graphql";
import classes from "./portfolio-figures.module.css";
import type { MassName } from "./slices";

interface PortfolioFiguresProps {
	portfolio: PortfolioFieldsFragment;
}

/**
 * The headline figures. Footprint and offset mass are two sums of their own: rounding may make an order larger than the
 * footprint it covers, so the one is never drawn as a share of the other.
 */
export function PortfolioFigures({ portfolio }: PortfolioFiguresProps) {
	const { t } = useTranslation();
	const part = (mass: MassName): BarPart => ({
		label: t(`mass.${mass}`),
		grams: portfolio[mass].grams,
		colour: `var(--tt-${mass})`,
	});
	return (
		<Card component="section" aria-label={t("portfolio.figures")}>
			<Stack gap="lg">
				<Headlines portfolio={portfolio} />
				<Divider />
				<SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
					<SharesOf
						title={t("portfolio.coverage")}
						grams={portfolio.footprint.grams}
						parts={[part("covered"), part("uncovered")]}
					/>
					<SharesOf
						title={t("portfolio.ordered")}
						grams={portfolio.offset.grams}
						parts={[part("retired"), part("allocated")]}
					/>
				</SimpleGrid>
			</Stack>
		</Card>
	);
}

function Headlines({ portfolio }: PortfolioFiguresProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { devices, devicesWithoutFootprint, footprint, uncovered } = portfolio;
	const share =
		footprint.grams > 0 ? uncovered.grams / footprint.grams : undefined;
	return (
		<dl className={classes.headlines}>
			<Stat
				label={t("portfolio.devices")}
				value={format.number(devices)}
				hint={t("portfolio.withoutHint", { count: devicesWithoutFootprint })}
			/>
			<Stat
				label={t("mass.footprint")}
				value={<Mass grams={footprint.grams} decimals={1} />}
				hint={t("portfolio.footprintHint")}
			/>
			<Stat
				label={t("mass.uncovered")}
				swatch="var(--tt-uncovered)"
				value={<Mass grams={uncovered.grams} decimals={1} />}
				hint={
					share !== undefined &&
					t("portfolio.ofFootprint", { share: format.percent(share, 1) })
				}
			/>
			{(["allocated", "retired"] as const).map((mass) => (
				<Stat
					key={mass}
					label={t(`mass.${mass}`)}
					swatch={`var(--tt-${mass})`}
					value={<Mass grams={portfolio[mass].grams} decimals={1} />}
				/>
			))}
		</dl>
	);
}

function SharesOf(props: { title: string; grams: number; parts: BarPart[] }) {
	const { title, grams, parts } = props;
	return (
		<div>
			<Title order={2} fz="sm" mb={8}>
				{title} <Mass grams={grams} decimals={1} />
			</Title>
			<StackedBar decimals={1} parts={parts} />
		</div>
	);
}
