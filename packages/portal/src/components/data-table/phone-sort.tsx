import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconSortAscending, IconSortDescending } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Column } from "./column";
import classes from "./data-table.module.css";
import type { ListOrder } from "./list-state";

interface PhoneSortProps<Row, Sort extends string> {
	columns: readonly Column<Row, Sort>[];
	order: ListOrder<Sort>;
	onSort: (field: Sort) => void;
}

/** Sorting where the cards have no header row. */
export function PhoneSort<Row, Sort extends string>(
	props: PhoneSortProps<Row, Sort>,
) {
	const { t } = useTranslation();
	const { order, onSort } = props;
	const sortable = props.columns.filter(({ sort }) => sort !== undefined);
	const ascending = order.direction === "ASC";
	return (
		<div className={classes.phoneSort}>
			<NativeSelect
				label={t("table.sortBy")}
				value={order.field}
				onChange={({ currentTarget }) => {
					const chosen = sortable.find(
						({ sort }) => sort === currentTarget.value,
					);
					if (chosen?.sort) onSort(chosen.sort);
				}}
				data={[
					...sortable.map(({ sort, header }) => ({
						value: String(sort),
						label: header,
					})),
					...(sortable.some(({ sort }) => sort === order.field)
						? []
						: [{ value: order.field, label: t("table.initialOrder") }]),
				]}
				flex={1}
			/>
			<ActionIcon
				variant="default"
				size={36}
				onClick={() => onSort(order.field)}
				aria-label={
					ascending ? t("table.toDescending") : t("table.toAscending")
				}
			>
				{ascending ? (
					<IconSortAscending size={18} />
				) : (
					<IconSortDescending size={18} />
				)}
			</ActionIcon>
		</div>
	);
}
