import { Card, Divider, SimpleGrid, Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { StackedBar } from "../../components/stacked-bar";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import type { PortfolioFieldsFragment } from "../../gql/graphql";

interface PortfolioFiguresProps {
	portfolio: PortfolioFieldsFragment;
}

/**
 * The headline figures. Footprint and offset mass are two sums of their own: rounding may make an order larger than the
 * footprint it covers, so the one is never drawn as a share of the other.
 */
export function PortfolioFigures({ portfolio }: PortfolioFiguresProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { footprint, covered, uncovered, offset, allocated, retired } =
		portfolio;
	return (
		<Card component="section" aria-label={t("portfolio.figures")}>
			<Stack gap="lg">
				<SimpleGrid
					component="dl"
					cols={{ base: 2, sm: 3, lg: 5 }}
					spacing="xl"
					m={0}
				>
					<Stat
						label={t("portfolio.devices")}
						value={format.number(portfolio.devices)}
						hint={t("portfolio.withoutHint", {
							count: portfolio.devicesWithoutFootprint,
						})}
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
						hint={share(uncovered.grams)}
					/>
					<Stat
						label={t("mass.allocated")}
						swatch="var(--tt-allocated)"
						value={<Mass grams={allocated.grams} decimals={1} />}
					/>
					<Stat
						label={t("mass.retired")}
						swatch="var(--tt-retired)"
						value={<Mass grams={retired.grams} decimals={1} />}
					/>
				</SimpleGrid>
				<Divider />
				<SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
					<div>
						<Title order={2} fz="sm" mb={8}>
							{t("portfolio.coverage")}{" "}
							<Mass grams={footprint.grams} decimals={1} />
						</Title>
						<StackedBar
							decimals={1}
							parts={[
								{
									label: t("mass.covered"),
									grams: covered.grams,
									colour: "var(--tt-covered)",
								},
								{
									label: t("mass.uncovered"),
									grams: uncovered.grams,
									colour: "var(--tt-uncovered)",
								},
							]}
						/>
					</div>
					<div>
						<Title order={2} fz="sm" mb={8}>
							{t("portfolio.ordered")}{" "}
							<Mass grams={offset.grams} decimals={1} />
						</Title>
						<StackedBar
							decimals={1}
							parts={[
								{
									label: t("mass.retired"),
									grams: retired.grams,
									colour: "var(--tt-retired)",
								},
								{
									label: t("mass.allocated"),
									grams: allocated.grams,
									colour: "var(--tt-allocated)",
								},
							]}
						/>
					</div>
				</SimpleGrid>
			</Stack>
		</Card>
	);

	function share(grams: number): string | undefined {
		if (footprint.grams === 0) return undefined;
		return t("portfolio.ofFootprint", {
			share: format.percent(grams / footprint.grams, 1),
		});
	}
}
