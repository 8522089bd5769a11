import { Skeleton, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../error-state";
import type { Column } from "./column";
import classes from "./data-table.module.css";
import type { ListOrder } from "./list-state";
import { PhoneSort } from "./phone-sort";
import { SortButton } from "./sort-button";
import { TableFooter, type TablePaging } from "./table-footer";

export interface DataTableProps<Row, Sort extends string> {
	/** What the rows are, for those who can't see the page around it. */
	label: string;
	columns: readonly Column<Row, Sort>[];
	/** Undefined until the first answer. Rows that are there are kept on show, dimmed, while others are read. */
	rows: readonly Row[] | undefined;
	rowKey: (row: Row) => string;
	loading?: boolean;
	error?: unknown;
	onRetry?: () => void;
	order?: ListOrder<Sort>;
	onSort?: (field: Sort) => void;
	paging?: TablePaging;
	/** Stands in place of the table when there is no row. */
	empty: ReactNode;
}

const SKELETON_ROWS = ["a", "b", "c", "d", "e", "f"];

/** A list from the server: sorted and paged there, a table on a desk and a stack of cards on a phone. */
export function DataTable<Row, Sort extends string = never>(
	props: DataTableProps<Row, Sort>,
) {
	const { t } = useTranslation();
	const { columns, rows, error, loading, paging, order, onSort } = props;
	if (error && !loading) {
		return (
			<div className={classes.surface}>
				<ErrorState error={error} onRetry={props.onRetry} />
			</div>
		);
	}
	if (rows?.length === 0 && !loading) {
		return <div className={classes.surface}>{props.empty}</div>;
	}
	return (
		<div className={classes.surface}>
			<VisuallyHidden role="status">
				{loading ? t("common.loading") : ""}
			</VisuallyHidden>
			{order && onSort && (
				<PhoneSort columns={columns} order={order} onSort={onSort} />
			)}
			<table
				// biome-ignore lint/a11y/noRedundantRoles: as cards on a phone (display: block) browsers drop the native roles
				role="table"
				className={classes.table}
				aria-label={props.label}
				aria-busy={loading}
				data-stale={(loading && rows !== undefined) || undefined}
			>
				<thead>
					<tr
						// biome-ignore lint/a11y/noRedundantRoles: as cards on a phone (display: block) browsers drop the native roles
						role="row"
					>
						{columns.map((column) => (
							<HeaderCell
								key={column.id}
								column={column}
								order={order}
								onSort={onSort}
							/>
						))}
					</tr>
				</thead>
				<tbody>
					{rows
						? rows.map((row) => (
								<TableRow key={props.rowKey(row)} row={row} columns={columns} />
							))
						: SKELETON_ROWS.map((key) => (
								<SkeletonRow key={key} columns={columns} />
							))}
				</tbody>
			</table>
			{paging && rows && <TableFooter paging={paging} shown={rows.length} />}
		</div>
	);
}

function HeaderCell<Row, Sort extends string>(props: {
	column: Column<Row, Sort>;
	order?: ListOrder<Sort>;
	onSort?: (field: Sort) => void;
}) {
	const { column, order, onSort } = props;
	const className = column.numeric ? classes.numeric : undefined;
	if (!column.sort || !order || !onSort) {
		return (
			<th scope="col" className={className}>
				{column.header}
			</th>
		);
	}
	const { sort } = column;
	const direction = order.field === sort ? order.direction : undefined;
	const words = { ASC: "ascending", DESC: "descending" } as const;
	return (
		<th
			scope="col"
			className={className}
			aria-sort={direction ? words[direction] : "none"}
		>
			<SortButton
				label={column.header}
				direction={direction}
				onClick={() => onSort(sort)}
			/>
		</th>
	);
}

function TableRow<Row, Sort extends string>(props: {
	row: Row;
	columns: readonly Column<Row, Sort>[];
}) {
	return (
		<tr
			// biome-ignore lint/a11y/noRedundantRoles: as cards on a phone (display: block) browsers drop the native roles
			role="row"
		>
			{props.columns.map(({ id, header, cell, numeric, heading, wide }) => (
				<td
					key={id}
					// biome-ignore lint/a11y/noRedundantRoles: as cards on a phone (display: block) browsers drop the native roles
					role="cell"
					data-label={header}
					data-heading={heading}
					data-wide={wide}
					className={numeric ? classes.numeric : undefined}
				>
					{cell(props.row)}
				</td>
			))}
		</tr>
	);
}

function SkeletonRow<Row, Sort extends string>(props: {
	columns: readonly Column<Row, Sort>[];
}) {
	return (
		<tr aria-hidden>
			{props.columns.map(({ id }) => (
				<td key={id}>
					<Skeleton height={14} my={4} radius="sm" />
				</td>
			))}
		</tr>
	);
}
