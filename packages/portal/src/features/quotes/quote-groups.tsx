import { Button, Collapse, Table } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type { QuoteFieldsFragment } from "../../gql/graphql";

/** The devices of a quote, those with one footprint together: where each one's rounding can be seen. */
export function QuoteGroups({ groups }: Pick<QuoteFieldsFragment, "groups">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const [opened, { toggle }] = useDisclosure();
	const byMonths = groups.some(
		({ usedMonths }) => typeof usedMonths === "number",
	);
	return (
		<div>
			<Button
				variant="subtle"
				size="compact-sm"
				ml={-8}
				onClick={toggle}
				aria-expanded={opened}
			>
				{opened
					? t("quotes.hideGroups")
					: t("quotes.showGroups", { count: groups.length })}
			</Button>
			<Collapse expanded={opened}>
				<Table.ScrollContainer
					minWidth={640}
					mt="sm"
					type="native"
					tabIndex={0}
				>
					<Table fz="sm" aria-label={t("quotes.groups")}>
						<Table.Thead>
							<Table.Tr>
								<Table.Th>{t("fleet.model")}</Table.Th>
								<Table.Th>{t("fleet.country")}</Table.Th>
								<Table.Th ta="right">{t("portfolio.devices")}</Table.Th>
								{byMonths && (
									<Table.Th ta="right">{t("quotes.usedMonths")}</Table.Th>
								)}
								<Table.Th ta="right">{t("quotes.computedEach")}</Table.Th>
								<Table.Th ta="right">{t("quotes.offsetEach")}</Table.Th>
								<Table.Th ta="right">{t("quotes.offset")}</Table.Th>
							</Table.Tr>
						</Table.Thead>
						<Table.Tbody>
							{groups.map((group) => (
								<Table.Tr
									key={`${group.modelName} ${group.country} ${group.usedMonths} ${group.basis} ${group.computedEach.grams}`}
								>
									<Table.Td>
										{group.modelName}{" "}
										<BasisBadge basis={group.basis} estimatedOnly />
									</Table.Td>
									<Table.Td>{format.country(group.country)}</Table.Td>
									<Table.Td ta="right">{format.number(group.devices)}</Table.Td>
									{byMonths && (
										<Table.Td ta="right">{group.usedMonths}</Table.Td>
									)}
									<Table.Td ta="right">
										<Mass grams={group.computedEach.grams} unit="kg" />
									</Table.Td>
									<Table.Td ta="right">
										<Mass grams={group.offsetEach.grams} unit="kg" />
									</Table.Td>
									<Table.Td ta="right">
										<Mass grams={group.offset.grams} unit="t" />
									</Table.Td>
								</Table.Tr>
							))}
						</Table.Tbody>
					</Table>
				</Table.ScrollContainer>
			</Collapse>
		</div>
	);
}
