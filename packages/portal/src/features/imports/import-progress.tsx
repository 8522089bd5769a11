import { Card, Group, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import type {
	ImportFieldsFragment,
	ImportRowFieldsFragment,
} from "../../gql/graphql";

interface ImportProgressProps {
	row: ImportRowFieldsFragment;
	details: ImportFieldsFragment;
}

/** How far the server is with a file. */
export function ImportProgress({ row, details }: ImportProgressProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const waiting = row.status === "AWAITING_UPLOAD" || row.status === "QUEUED";
	const read = format.number(row.rowsRead);
	return (
		<Card>
			<Group justify="space-between" mb={8}>
				<Text fw={600} role="status">
					{t(`status.fleetImport.${row.status}`)}
				</Text>
				<Text size="sm" c="dimmed">
					{typeof details.rowsTotal === "number"
						? t("imports.readOf", {
								read,
								total: format.number(details.rowsTotal),
							})
						: t("imports.readSoFar", { read })}
				</Text>
			</Group>
			<Progress
				size="lg"
				animated
				value={waiting ? 100 : row.progress * 100}
				color={waiting ? "gray.4" : undefined}
				aria-label={t("imports.progress")}
			/>
			<Text size="sm" c="dimmed" mt={8}>
				{t("imports.notVisibleYet")}
			</Text>
		</Card>
	);
}
