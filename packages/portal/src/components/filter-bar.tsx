import { Box, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconFilterOff } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./filter-bar.module.css";

interface FilterBarProps {
	/** Whether any filter is set; only then there is something to clear. */
	active: boolean;
	onClear: () => void;
	children: ReactNode;
}

/**
 * The filters above a list; on a phone behind a button, so that the list comes first. They live in the address, so that
 * a filtered list can be sent to a colleague.
 */
export function FilterBar({ active, onClear, children }: FilterBarProps) {
	const { t } = useTranslation();
	const [opened, { toggle }] = useDisclosure();
	const id = useId();
	return (
		<Box role="search" className="tt-no-print">
			<Button
				variant={active ? "light" : "default"}
				className={classes.toggle}
				leftSection={<IconFilter size={16} />}
				onClick={toggle}
				aria-expanded={opened}
				aria-controls={id}
			>
				{active ? t("table.filtersOn") : t("table.filters")}
			</Button>
			<div
				id={id}
				className={classes.filters}
				data-closed={!opened || undefined}
			>
				{children}
				{active && (
					<Button
						variant="subtle"
						leftSection={<IconFilterOff size={16} />}
						onClick={onClear}
					>
						{t("table.clearFilters")}
					</Button>
				)}
			</div>
		</Box>
	);
}
