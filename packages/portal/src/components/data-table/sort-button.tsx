import { UnstyledButton } from "@mantine/core";
import {
	IconArrowDown,
	IconArrowsSort,
	IconArrowUp,
} from "@tabler/icons-react";
import type { SortDirection } from "../../gql/graphql";
import classes from "./data-table.module.css";

interface SortButtonProps {
	label: string;
	/** Undefined when the list is sorted by something else. */
	direction?: SortDirection;
	onClick: () => void;
}

/** A column's name that sorts by it. The direction is told by the header cell's aria-sort. */
export function SortButton({ label, direction, onClick }: SortButtonProps) {
	const icons = { ASC: IconArrowUp, DESC: IconArrowDown };
	const Icon = direction ? icons[direction] : IconArrowsSort;
	return (
		<UnstyledButton
			className={classes.sort}
			data-active={direction !== undefined || undefined}
			onClick={onClick}
		>
			{label}
			<Icon size={14} aria-hidden opacity={direction ? 1 : 0.45} />
		</UnstyledButton>
	);
}
