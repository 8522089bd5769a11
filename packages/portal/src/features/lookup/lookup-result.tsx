import { Card, Stack, Text, Title } from "@mantine/core";
import { IconDeviceLaptopOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { StackedBar } from "../../components/stacked-bar";
import type { DeviceOffsetQuery } from "../../gql/graphql";
import { PublicProjects } from "../verify/public-projects";

type Offset = NonNullable<DeviceOffsetQuery["deviceOffset"]>["offsets"][number];

interface LookupResultProps {
	serialNumber: string;
	offsets: readonly Offset[];
}

/** The offsets of the devices with this serial number. None found says nothing of why, so that no fleet can be probed. */
export function LookupResult({ serialNumber, offsets }: LookupResultProps) {
	const { t } = useTranslation();
	if (offsets.length === 0) {
		return (
			<Card>
				<EmptyState icon={IconDeviceLaptopOff} title={t("lookup.none.title")}>
					{t("lookup.none.text", { serialNumber })}
				</EmptyState>
			</Card>
		);
	}
	return (
		<Stack gap="lg">
			{offsets.map((offset, index) => (
				<Card component="section" key={index} aria-label={offset.modelName}>
					<Stack gap="lg">
						<div>
							<Title order={2}>{offset.modelName}</Title>
							<Text c="dimmed" className="tt-mono">
								{serialNumber}
							</Text>
						</div>
						<div>
							{offset.statement.map((sentence) => (
								<Text key={sentence} mb={6}>
									{sentence}
								</Text>
							))}
						</div>
						<OffsetFigures offset={offset} />
						<PublicProjects projects={offset.projects} />
					</Stack>
				</Card>
			))}
		</Stack>
	);
}

function OffsetFigures({ offset }: { offset: Offset }) {
	const { t } = useTranslation();
	return (
		<>
			<StackedBar
				parts={[
					{
						label: t("mass.retired"),
						grams: offset.retired.grams,
						colour: "var(--tt-retired)",
					},
					{
						label: t("mass.allocated"),
						grams: offset.allocated.grams,
						colour: "var(--tt-allocated)",
					},
				]}
			/>
			<Facts
				facts={[
					{
						label: t("lookup.fact.footprint"),
						value: <Mass grams={offset.footprint.grams} />,
					},
					{
						label: t("lookup.fact.remaining"),
						value:
							offset.existing === "REMAINING_USE" ? (
								<>
									<Mass grams={offset.covered.grams} />
									{` (${t("device.coveredRemaining", { count: offset.usedMonths ?? 0 })})`}
								</>
							) : undefined,
					},
					{
						label: t("lookup.fact.offset"),
						value: <Mass grams={offset.offset.grams} />,
					},
					{
						label: t("verify.fact.statistic"),
						value: t(`enums.statistic.${offset.statistic}`),
					},
					{
						label: t("verify.fact.lifetime"),
						value: t("units.years", { count: offset.lifetimeYears }),
					},
					{ label: t("verify.fact.method"), value: offset.methodVersion },
				]}
			/>
		</>
	);
}
