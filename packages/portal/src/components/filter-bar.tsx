import { Button, Group } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface FilterBarProps {
	/** Whether any filter is set; only then there is something to clear. */
	active: boolean;
	onClear: () => void;
	children: ReactNode;
}

/** The filters above a list. They live in the address, so that a filtered list can be sent to a colleague. */
export function FilterBar({ active, onClear, children }: FilterBarProps) {
	const { t } = useTranslation();
	return (
		<Group
			component="search"
			gap="sm"
			align="flex-end"
			mb="md"
			className="tt-no-print"
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
		</Group>
	);
}
