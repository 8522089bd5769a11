import { Anchor, Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { BasisBadge } from "../../components/basis-badge";
import type { Column } from "../../components/data-table/column";
import { Mass } from "../../components/mass";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type {
	DeviceOrderField,
	DeviceRowFieldsFragment,
} from "../../gql/graphql";
import { fleetUrls } from "./fleet.urls";

type DeviceColumn = Column<DeviceRowFieldsFragment, DeviceOrderField>;

export function useDeviceColumns(tenantId: string): readonly DeviceColumn[] {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo(
		() => [
			{
				id: "serial",
				header: t("fleet.serial"),
				sort: "SERIAL_NUMBER",
				heading: true,
				cell: ({ serialNumber }) => (
					<Anchor
						component={Link}
						to={fleetUrls.device(tenantId, serialNumber)}
						fw={600}
						inherit
						className="tt-mono"
					>
						{serialNumber}
					</Anchor>
				),
			},
			{
				id: "model",
				header: t("fleet.model"),
				sort: "MODEL_NAME",
				cell: ({ modelName, manufacturer }) => (
					<div>
						{modelName}
						{manufacturer && (
							<Text size="xs" c="dimmed">
								{manufacturer}
							</Text>
						)}
					</div>
				),
			},
			{
				id: "category",
				header: t("fleet.category"),
				sort: "CATEGORY",
				cell: ({ category }) => t(`enums.category.${category}`),
			},
			{
				id: "country",
				header: t("fleet.country"),
				sort: "COUNTRY",
				cell: ({ country }) => format.country(country),
			},
			{
				id: "purchased",
				header: t("fleet.purchased"),
				sort: "PURCHASED_ON",
				cell: ({ purchasedOn }) => (
					<span className="tt-numeric">{format.date(purchasedOn)}</span>
				),
			},
			{
				id: "footprint",
				header: t("mass.footprint"),
				sort: "FOOTPRINT",
				numeric: true,
				cell: ({ footprint }) =>
					footprint ? (
						<>
							<Mass
								grams={footprint.total.grams}
								unit="kg"
								decimals={1}
								fixed
							/>{" "}
							<BasisBadge basis={footprint.basis} estimatedOnly />
						</>
					) : (
						<Text span inherit c="dimmed">
							{t("fleet.notKnown")}
						</Text>
					),
			},
			{
				id: "coverage",
				header: t("fleet.coverage"),
				cell: ({ coverage }) => (
					<StatusBadge kind="coverage" status={coverage} />
				),
			},
		],
		[t, format, tenantId],
	);
}
