import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";

interface EstimatedDevicesProps {
	groups: readonly {
		basis: "ESTIMATED" | "PUBLISHED";
		devices: number;
	}[];
}

/** How many of a quote's devices have an estimated footprint; says nothing when none has. */
export function EstimatedDevices({ groups }: EstimatedDevicesProps) {
	const { t } = useTranslation();
	const count = groups
		.filter(({ basis }) => basis === "ESTIMATED")
		.reduce((sum, { devices }) => sum + devices, 0);
	if (count === 0) return null;
	return (
		<Group gap="sm">
			<BasisBadge basis="ESTIMATED" />
			<Text size="sm">
				{t("footprint.estimatedOf", { devices: t("units.devices", { count }) })}
			</Text>
		</Group>
	);
}
