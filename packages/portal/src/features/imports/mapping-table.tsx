import { Badge, NativeSelect, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { FLEET_FIELDS } from "../../enums";
import type { FleetField, ImportFieldsFragment } from "../../gql/graphql";
import type { Mapping } from "./mapping";

type FileColumn = ImportFieldsFragment["columns"][number];

interface MappingTableProps {
	columns: readonly FileColumn[];
	mapping: Mapping;
	/** Fields that more than one column claims. */
	double: readonly FleetField[];
	onChange: (mapping: Mapping) => void;
}

/** The file's columns with samples, and what each is taken for. */
export function MappingTable({
	columns,
	mapping,
	double,
	onChange,
}: MappingTableProps) {
	const { t } = useTranslation();
	const shown: Column<FileColumn>[] = [
		{
			id: "header",
			header: t("imports.mapping.header"),
			heading: true,
			cell: ({ header }) => (
				<Text span inherit fw={600}>
					{header}
				</Text>
			),
		},
		{
			id: "samples",
			header: t("imports.mapping.samples"),
			wide: true,
			cell: ({ samples, dropped }) =>
				dropped ? (
					<Badge color="gray">{t("imports.mapping.dropped")}</Badge>
				) : (
					<span className="tt-mono">
						{samples.slice(0, 3).join(" · ") || "–"}
					</span>
				),
		},
		{
			id: "field",
			header: t("imports.mapping.field"),
			wide: true,
			cell: ({ index, header, dropped }) => {
				if (dropped)
					return (
						<Text span inherit c="dimmed">
							{t("imports.mapping.droppedText")}
						</Text>
					);
				const field = mapping[index] ?? null;
				return (
					<NativeSelect
						aria-label={t("imports.mapping.fieldOf", { header })}
						value={field ?? ""}
						error={
							field && double.includes(field)
								? t("imports.mapping.double")
								: undefined
						}
						onChange={({ currentTarget }) => {
							const chosen = FLEET_FIELDS.find(
								(one) => one === currentTarget.value,
							);
							onChange({ ...mapping, [index]: chosen ?? null });
						}}
						data={[
							{ value: "", label: t("imports.mapping.leaveOut") },
							...FLEET_FIELDS.map((value) => ({
								value,
								label: t(`enums.fleetField.${value}`),
							})),
						]}
					/>
				);
			},
		},
	];
	return (
		<DataTable
			label={t("imports.mapping.title")}
			columns={shown}
			rows={columns}
			rowKey={({ index }) => String(index)}
			empty={null}
		/>
	);
}
