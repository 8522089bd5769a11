import { Alert, List, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { SignedMass } from "../../components/signed-mass";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { MethodDifferenceFieldsFragment } from "../../gql/graphql";
import { AdoptMethod } from "./adopt-method";
import { DifferenceLines } from "./difference-lines";
import { DifferenceLineFields } from "./tenant-method.graphql";
import { tenantMethodUrls } from "./tenant-method.urls";

interface MethodDifferencePageProps {
	tenantId: string;
	difference: MethodDifferenceFieldsFragment;
	canAdopt: boolean;
}

/** Before anything is decided: what would change, by how much and why, and what stays as it is. */
export function MethodDifferencePage(props: MethodDifferencePageProps) {
	const { t } = useTranslation();
	const { tenantId, difference, canAdopt } = props;
	const { from, to } = difference;
	const inUse = from.version === to.version;
	return (
		<>
			<PageHeader
				title={
					inUse
						? to.version
						: t("tenantMethods.differenceOf", {
								from: from.version,
								to: to.version,
							})
				}
				description={t("tenantMethods.differenceText")}
				trail={[
					{
						label: t("tenantMethods.title"),
						to: tenantMethodUrls.list(tenantId),
					},
				]}
				actions={
					canAdopt &&
					!inUse && <AdoptMethod tenantId={tenantId} difference={difference} />
				}
			/>
			<Stack gap="lg">
				{inUse && (
					<Alert color="forest" icon={<IconInfoCircle />} role="note">
						{t("tenantMethods.already")}
					</Alert>
				)}
				<Section title={t("tenantMethods.changes")}>
					<Sums difference={difference} />
				</Section>
				<WhatStays difference={difference} />
				<Section
					title={t("tenantMethods.lines")}
					description={t("tenantMethods.linesText")}
				>
					<DifferenceLines
						lines={readFragment(DifferenceLineFields, difference.lines)}
						rest={difference.rest}
					/>
				</Section>
			</Stack>
		</>
	);
}

type DifferenceProps = Pick<MethodDifferencePageProps, "difference">;

function Sums({ difference }: DifferenceProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { before, after, delta, changed, unchanged } = difference;
	return (
		<SimpleGrid
			component="dl"
			cols={{ base: 1, xs: 2, lg: 4 }}
			spacing="xl"
			m={0}
		>
			<Stat
				label={t("tenantMethods.before")}
				value={<Mass grams={before.grams} />}
				hint={difference.from.version}
			/>
			<Stat
				label={t("tenantMethods.after")}
				value={<Mass grams={after.grams} />}
				hint={difference.to.version}
			/>
			<Stat
				label={t("tenantMethods.delta")}
				value={<SignedMass grams={delta.grams} />}
				hint={
					before.grams > 0 &&
					format.number(delta.grams / before.grams, {
						style: "percent",
						maximumFractionDigits: 1,
						signDisplay: "exceptZero",
					})
				}
			/>
			<Stat
				label={t("tenantMethods.changed")}
				value={format.number(changed)}
				hint={t("tenantMethods.unchanged", {
					devices: t("units.devices", { count: unchanged }),
				})}
			/>
		</SimpleGrid>
	);
}

/** Devices that keep the footprint they have, and why. */
function WhatStays({ difference }: DifferenceProps) {
	const { t } = useTranslation();
	const { covered, quoted, refusals } = difference;
	const devices = (count: number) => t("units.devices", { count });
	return (
		<Section title={t("tenantMethods.stays")}>
			<List size="sm" spacing={6}>
				<List.Item>
					{t("tenantMethods.covered", { devices: devices(covered) })}
				</List.Item>
				{quoted > 0 && (
					<List.Item>
						{t("tenantMethods.inQuotes", { devices: devices(quoted) })}
					</List.Item>
				)}
				{refusals.map((refusal) => (
					<List.Item key={refusal.reason}>
						{t("tenantMethods.cannot", { devices: devices(refusal.devices) })}{" "}
						<Text span inherit lang="en">
							{refusal.reason}
						</Text>
					</List.Item>
				))}
			</List>
		</Section>
	);
}
