import { Stack, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import type { FootprintFieldsFragment } from "../../gql/graphql";

interface InventoryMappingProps {
	inventory: FootprintFieldsFragment["inventory"];
}

/** Where each part belongs in the buyer's own greenhouse gas inventory, in the GHG Protocol's words. */
export function InventoryMapping({ inventory }: InventoryMappingProps) {
	const { t } = useTranslation();
	return (
		<Stack gap="sm">
			<Table fz="sm" horizontalSpacing={6} aria-label={t("inventory.title")}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t("device.stage")}</Table.Th>
						<Table.Th>{t("inventory.place")}</Table.Th>
						<Table.Th ta="right">{t("device.mass")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{inventory.lines.map(
						({ stage, scope, category, name, note, mass }) => (
							<Table.Tr key={`${stage} ${scope} ${category}`}>
								<Table.Td>{t(`enums.stage.${stage}`)}</Table.Td>
								<Table.Td>
									<strong>
										{category
											? t("inventory.category", { scope, category })
											: t("inventory.scope", { scope })}
									</strong>
									<div lang="en">
										{name}
										<Text size="xs" c="dimmed">
											{note}
										</Text>
									</div>
								</Table.Td>
								<Table.Td ta="right">
									<Mass grams={mass.grams} unit="kg" />
								</Table.Td>
							</Table.Tr>
						),
					)}
				</Table.Tbody>
			</Table>
			<Text size="sm" fw={600} lang="en">
				{inventory.creditsNote}
			</Text>
			<Text size="xs" c="dimmed" lang="en">
				{inventory.source}
			</Text>
		</Stack>
	);
}
