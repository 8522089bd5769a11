import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import { type Dimension, MASSES, type Slice, sumOf } from "./slices";
import { useSliceLabel } from "./use-slice-label";

interface SliceTableProps {
	dimension: Dimension;
	slices: readonly Slice[];
}

/** The chart's figures, with their sums in the last line. */
export function SliceTable({ dimension, slices }: SliceTableProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const labelOf = useSliceLabel(dimension);
	const masses = MASSES.filter((mass) => slices.some((slice) => slice[mass]));
	const counted = slices.some(({ devices }) => typeof devices === "number");
	const devices = slices.reduce((sum, slice) => sum + (slice.devices ?? 0), 0);
	return (
		<Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
			<Table fz="sm" aria-label={t(`portfolio.by.${dimension}.title`)}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t(`portfolio.by.${dimension}.key`)}</Table.Th>
						{counted && (
							<Table.Th ta="right">{t("portfolio.devices")}</Table.Th>
						)}
						{masses.map((mass) => (
							<Table.Th key={mass} ta="right">
								{t(`mass.${mass}`)}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{slices.map((slice) => (
						<Table.Tr key={slice.key}>
							<Table.Td>{labelOf(slice)}</Table.Td>
							{counted && (
								<Table.Td ta="right">
									{format.number(slice.devices ?? 0)}
								</Table.Td>
							)}
							{masses.map((mass) => (
								<Table.Td key={mass} ta="right">
									<Mass grams={slice[mass]?.grams ?? 0} unit="t" />
								</Table.Td>
							))}
						</Table.Tr>
					))}
				</Table.Tbody>
				<Table.Tfoot>
					<Table.Tr>
						<Table.Th>{t("common.total")}</Table.Th>
						{counted && (
							<Table.Th ta="right">{format.number(devices)}</Table.Th>
						)}
						{masses.map((mass) => (
							<Table.Th key={mass} ta="right">
								<Mass grams={sumOf(slices, mass)} unit="t" />
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Tfoot>
			</Table>
		</Table.ScrollContainer>
	);
}
