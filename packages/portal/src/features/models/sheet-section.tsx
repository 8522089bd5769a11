import { Badge, SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { Section } from "../../components/section";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import type { SheetFieldsFragment } from "../../gql/graphql";
import { StageShares } from "./stage-shares";

interface SheetSectionProps {
	sheet: SheetFieldsFragment;
}

/** One revision of a published sheet, as its source states it: nothing here is normalised yet. */
export function SheetSection({ sheet }: SheetSectionProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<Section
			title={t("models.sheet", { revision: sheet.revision })}
			description={t("models.sheetText")}
			actions={
				<Badge color={sheet.current ? "forest" : "gray"}>
					{sheet.current ? t("models.current") : t("models.former")}
				</Badge>
			}
		>
			<Stack gap="lg">
				<SimpleGrid component="dl" cols={{ base: 2, md: 4 }} m={0}>
					<Stat
						label={t("models.total")}
						value={<Mass grams={sheet.total.grams} unit="kg" />}
						hint={t(`enums.statistic.${sheet.statistic}`)}
					/>
					<Stat
						label={t("models.lifetime")}
						value={t("models.years", {
							years: format.decimal(sheet.lifetimeYears),
						})}
					/>
					<Stat label={t("models.useLocation")} value={sheet.useLocation} />
					{sheet.errorRatio && (
						<Stat
							label={t("models.error")}
							value={`± ${format.percent(Number(sheet.errorRatio), 1)}`}
							hint={t("models.errorHint")}
						/>
					)}
				</SimpleGrid>
				<StageShares sheet={sheet} />
				<SheetFacts sheet={sheet} />
				<Text size="sm" style={{ overflowWrap: "anywhere" }}>
					<Text span inherit c="dimmed">
						{t("models.source")}:
					</Text>{" "}
					<ExternalLink href={sheet.source}>{sheet.source}</ExternalLink>
				</Text>
			</Stack>
		</Section>
	);
}

function SheetFacts({ sheet }: SheetSectionProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const measured = (text: string | null | undefined, unit: string) =>
		text ? `${format.decimal(text)} ${unit}` : undefined;
	return (
		<Facts
			facts={[
				{
					label: t("enums.statistic.P95"),
					value: sheet.p95 && <Mass grams={sheet.p95.grams} unit="kg" />,
				},
				{
					label: t("models.energy"),
					value: measured(sheet.yearlyEnergyKwh, "kWh"),
				},
				{ label: t("models.weight"), value: measured(sheet.weightKg, "kg") },
				{ label: t("models.screen"), value: measured(sheet.screenInches, "″") },
				{ label: t("models.assembly"), value: sheet.assemblyLocation },
				{
					label: t("models.issued"),
					value: sheet.issuedOn && format.date(sheet.issuedOn),
				},
			]}
		/>
	);
}
