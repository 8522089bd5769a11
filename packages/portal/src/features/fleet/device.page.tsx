import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type { DeviceQuery } from "../../gql/graphql";
import { ExistingRule } from "../quotes/existing-rule";
import { DeviceFootprint } from "./device-footprint";
import { fleetUrls } from "./fleet.urls";
import { Trace } from "./trace";

type Device = NonNullable<NonNullable<DeviceQuery["tenant"]>["device"]>;

interface DevicePageProps {
	tenantId: string;
	device: Device;
}

/** One device: what it is, what it emits, and what was retired for it. */
export function DevicePage({ tenantId, device }: DevicePageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader
				title={device.serialNumber}
				description={[device.manufacturer, device.modelName]
					.filter(Boolean)
					.join(" ")}
				trail={[{ label: t("fleet.title"), to: fleetUrls.list(tenantId) }]}
				badge={<StatusBadge kind="coverage" status={device.coverage} />}
			/>
			<Stack gap="lg">
				<Section title={t("device.facts")}>
					<DeviceFacts device={device} />
				</Section>
				{device.footprint ? (
					<DeviceFootprint
						tenantId={tenantId}
						footprint={device.footprint}
						match={device.match}
					/>
				) : (
					<Section title={t("mass.footprint")}>
						<Text>{t("device.noFootprint", { model: device.modelName })}</Text>
					</Section>
				)}
				<Section title={t("trace.title")} description={t("trace.text")}>
					{device.covered && (
						<ExistingRule
							existing={device.covered.existing}
							existingRule={device.covered.rule}
						/>
					)}
					<Trace
						tenantId={tenantId}
						serialNumber={device.serialNumber}
						links={device.trace}
					/>
				</Section>
			</Stack>
		</>
	);
}

/** The part of the footprint that the order covers, and which part that is. */
function Covered({ covered }: { covered: NonNullable<Device["covered"]> }) {
	const { t } = useTranslation();
	const { mass, existing, usedMonths } = covered;
	return (
		<>
			<Mass grams={mass.grams} unit="kg" />
			{existing === "REMAINING_USE" &&
				` (${t("device.coveredRemaining", { count: usedMonths ?? 0 })})`}
		</>
	);
}

function DeviceFacts({ device }: { device: Device }) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<Facts
			facts={[
				{ label: t("fleet.model"), value: device.modelName },
				{ label: t("fleet.manufacturer"), value: device.manufacturer },
				{
					label: t("fleet.category"),
					value: t(`enums.category.${device.category}`),
				},
				{ label: t("fleet.country"), value: format.country(device.country) },
				{ label: t("fleet.purchased"), value: format.date(device.purchasedOn) },
				{ label: t("fleet.costCentre"), value: device.costCentre },
				{ label: t("fleet.orderReference"), value: device.orderReference },
				{
					label: t("fleet.registered"),
					value: format.dateTime(device.registeredAt),
				},
				{
					label: t("device.offset"),
					value: device.offset && (
						<Mass grams={device.offset.grams} unit="kg" />
					),
				},
				{
					label: t("device.covered"),
					value: device.covered && <Covered covered={device.covered} />,
				},
			]}
		/>
	);
}
