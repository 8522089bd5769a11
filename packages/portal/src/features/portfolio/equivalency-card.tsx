import { Card, Group, Text, ThemeIcon } from "@mantine/core";
import { IconCar } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import type { PortfolioFieldsFragment } from "../../gql/graphql";

interface EquivalencyCardProps {
	equivalencies: PortfolioFieldsFragment["equivalencies"];
	/** Grams retired, of which the equivalency speaks; nothing is said of tonnes not yet retired. */
	retired: number;
}

/** The retired mass beside something that people know: an equivalence with edition and source, never told as a fact. */
export function EquivalencyCard({
	equivalencies,
	retired,
}: EquivalencyCardProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const vehicles = equivalencies.find(
		({ kind }) => kind === "PASSENGER_VEHICLE_YEAR",
	);
	if (!vehicles || retired < vehicles.gramsPerUnit) return null;
	const quantity = format.decimal(vehicles.quantity.split(".")[0] ?? "0", 0);
	return (
		<Card
			component="section"
			aria-label={t("portfolio.equivalency.title")}
			padding="md"
		>
			<Group wrap="nowrap" gap="md">
				<ThemeIcon
					size={44}
					radius="md"
					variant="light"
					color="ochre"
					aria-hidden
				>
					<IconCar size={24} stroke={1.6} />
				</ThemeIcon>
				<div>
					<Text fw={600}>
						{t("portfolio.equivalency.vehicles", {
							mass: format.mass(retired, { decimals: 1 }).text,
							quantity,
						})}
					</Text>
					<Text size="sm" c="dimmed">
						{t("portfolio.equivalency.source", {
							perUnit: format.mass(vehicles.gramsPerUnit).text,
							source: vehicles.source,
							edition: vehicles.edition,
						})}
					</Text>
				</div>
			</Group>
		</Card>
	);
}
