import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "./empty-state";

/** What stands in a list whose filters let nothing through. */
export function NoMatch({ onClear }: { onClear: () => void }) {
	const { t } = useTranslation();
	return (
		<EmptyState
			icon={IconFilterOff}
			title={t("table.noMatch.title")}
			action={
				<Button variant="default" onClick={onClear}>
					{t("table.clearFilters")}
				</Button>
			}
		>
			{t("table.noMatch.text")}
		</EmptyState>
	);
}
