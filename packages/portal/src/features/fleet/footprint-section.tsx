import { List, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { Section } from "../../components/section";
import { StackedBar } from "../../components/stacked-bar";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import { type FragmentType, readFragment } from "../../gql";
import type { DeviceFootprintFieldsFragment } from "../../gql/graphql";
import { DeviceFootprintFields } from "./device.graphql";
import { IntervalBar } from "./interval-bar";
import { STAGE_COLOURS } from "./stage-colours";

interface FootprintSectionProps {
	footprint: FragmentType<typeof DeviceFootprintFields>;
}

/** A device's footprint by life-cycle stage, with its statistic, its interval and how it was worked out. */
export function FootprintSection(props: FootprintSectionProps) {
	const { t } = useTranslation();
	const footprint = readFragment(DeviceFootprintFields, props.footprint);
	const { stages, total, low, high } = footprint;
	return (
		<Section
			title={t("mass.footprint")}
			description={t("device.footprintText", {
				count: footprint.lifetimeYears,
			})}
		>
			<Stack gap="xl">
				<SimpleGrid
					cols={{ base: 1, sm: 2 }}
					spacing="xl"
					style={{ alignItems: "center" }}
				>
					<dl style={{ margin: 0 }}>
						<Stat
							label={t(`enums.statistic.${footprint.statistic}`)}
							value={<Mass grams={total.grams} unit="kg" />}
							hint={t(`enums.basis.${footprint.basis}`)}
						/>
					</dl>
					<IntervalBar low={low.grams} total={total.grams} high={high.grams} />
				</SimpleGrid>
				<StackedBar
					parts={stages.map(({ stage, mass }) => ({
						label: t(`enums.stage.${stage}`),
						grams: mass.grams,
						colour: STAGE_COLOURS[stage],
					}))}
				/>
				<StageTable footprint={footprint} />
				<div>
					<Title order={3} mb="xs">
						{t("device.explanation")}
					</Title>
					<List size="sm" spacing={4}>
						{footprint.explanation.map((sentence) => (
							<List.Item key={sentence}>{sentence}</List.Item>
						))}
					</List>
				</div>
				<FootprintFacts footprint={footprint} />
			</Stack>
		</Section>
	);
}

function StageTable({
	footprint,
}: {
	footprint: DeviceFootprintFieldsFragment;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { stages, total } = footprint;
	return (
		<Table
			fz="sm"
			maw={640}
			horizontalSpacing={6}
			aria-label={t("device.stages")}
		>
			<Table.Thead>
				<Table.Tr>
					<Table.Th>{t("device.stage")}</Table.Th>
					<Table.Th ta="right">{t("device.mass")}</Table.Th>
					<Table.Th ta="right">{t("device.share")}</Table.Th>
					<Table.Th>{t("device.basis")}</Table.Th>
				</Table.Tr>
			</Table.Thead>
			<Table.Tbody>
				{stages.map(({ stage, mass, derived }) => (
					<Table.Tr key={stage}>
						<Table.Td>{t(`enums.stage.${stage}`)}</Table.Td>
						<Table.Td ta="right">
							<Mass grams={mass.grams} unit="kg" />
						</Table.Td>
						<Table.Td ta="right">
							{total.grams > 0
								? format.percent(mass.grams / total.grams, 1)
								: "–"}
						</Table.Td>
						<Table.Td>
							<Text span inherit c="dimmed">
								{derived ? t("device.derived") : t("device.fromSheet")}
							</Text>
						</Table.Td>
					</Table.Tr>
				))}
			</Table.Tbody>
		</Table>
	);
}

function FootprintFacts({
	footprint,
}: {
	footprint: DeviceFootprintFieldsFragment;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { method, sheet } = footprint;
	return (
		<Facts
			facts={[
				{ label: t("device.method"), value: method.version },
				{
					label: t("device.country"),
					value: format.country(footprint.country),
				},
				{ label: t("device.grid"), value: footprint.gridFactorEdition },
				{
					label: t("device.sheetIssued"),
					value: sheet?.issuedOn && format.date(sheet.issuedOn),
				},
				{ label: t("device.boundary"), value: method.boundary, wide: true },
				{
					label: t("device.source"),
					value: sheet && (
						<ExternalLink href={sheet.source}>{sheet.source}</ExternalLink>
					),
					wide: true,
				},
			]}
		/>
	);
}
