import { Badge, Group, Progress, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import type { AdoptionFieldsFragment } from "../../gql/graphql";

interface AdoptionListProps {
	/** Newest first. */
	adoptions: readonly AdoptionFieldsFragment[];
}

/** What was decided, by whom and when, and what has become of the devices. */
export function AdoptionList({ adoptions }: AdoptionListProps) {
	const { t } = useTranslation();
	if (adoptions.length === 0)
		return (
			<Text size="sm" c="dimmed">
				{t("tenantMethods.none")}
			</Text>
		);
	return (
		<Stack component="ol" gap="lg" p={0} m={0} style={{ listStyle: "none" }}>
			{adoptions.map((adoption) => (
				<li key={adoption.id}>
					<Adoption adoption={adoption} />
				</li>
			))}
		</Stack>
	);
}

function Adoption({ adoption }: { adoption: AdoptionFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { status, devices, restated, refused, quoted } = adoption;
	const moving = status !== "DONE";
	const share = devices > 0 ? (restated + refused + quoted) / devices : 1;
	const devicesOf = (count: number) => t("units.devices", { count });
	return (
		<>
			<Group gap="sm">
				<Text fw={600}>
					{t("tenantMethods.fromTo", {
						from: adoption.previousMethod.version,
						to: adoption.method.version,
					})}
				</Text>
				<Badge color={moving ? "blue" : "forest"} data-status={status}>
					{t(`tenantMethods.status.${status}`)}
				</Badge>
			</Group>
			<Text size="sm" c="dimmed">
				{t("tenantMethods.byAt", {
					name: adoption.adoptedBy,
					time: format.dateTime(adoption.adoptedAt),
				})}
			</Text>
			{moving && (
				<Progress
					mt={8}
					size="lg"
					animated
					value={Math.min(100, share * 100)}
					aria-label={t("tenantMethods.progress")}
				/>
			)}
			<Text size="sm" mt={4} role={moving ? "status" : undefined}>
				{[
					t("tenantMethods.restated", { devices: devicesOf(restated) }),
					quoted > 0 &&
						t("tenantMethods.quoted", { devices: devicesOf(quoted) }),
					refused > 0 &&
						t("tenantMethods.refused", { devices: devicesOf(refused) }),
				]
					.filter(Boolean)
					.join(" ")}
			</Text>
		</>
	);
}
