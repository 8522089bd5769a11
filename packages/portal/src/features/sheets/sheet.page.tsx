import {
	Alert,
	Card,
	Group,
	Progress,
	SimpleGrid,
	Stack,
	Text,
} from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header";
import { Stat } from "../../components/stat";
import { StatusBadge } from "../../components/status-badge";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { UserErrorLike } from "../../errors/user-errors";
import { useFormatter } from "../../format/use-formatter";
import type { SheetImportRowFieldsFragment } from "../../gql/graphql";
import { isMoving } from "../imports/import-status";
import { sheetUrls } from "./sheet.urls";
import { SHEET_COUNTS } from "./sheet-counts";
import { SheetFindings } from "./sheet-findings";

interface SheetPageProps {
	row: SheetImportRowFieldsFragment;
	/** Why the file as a whole was refused. */
	failure: UserErrorLike | undefined;
}

export function SheetPage({ row, failure }: SheetPageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<>
			<PageHeader
				title={row.fileName}
				description={t("sheets.startedAt", {
					time: format.dateTime(row.createdAt),
				})}
				trail={[{ label: t("sheets.title"), to: sheetUrls.list }]}
				badge={<StatusBadge kind="fleetImport" status={row.status} />}
			/>
			<Stack gap="lg">
				{isMoving(row.status) && <Working row={row} />}
				{row.status === "FAILED" && (
					<UserErrorAlert
						errors={failure ? [failure] : []}
						failure={failure ? undefined : new Error(t("imports.failed"))}
					/>
				)}
				{row.status === "DONE" && <Result row={row} />}
				{row.rowsRepaired + row.rowsRefused > 0 && (
					<SheetFindings importId={row.id} />
				)}
			</Stack>
		</>
	);
}

function Working({ row }: Pick<SheetPageProps, "row">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const waiting = row.status === "AWAITING_UPLOAD" || row.status === "QUEUED";
	return (
		<Card>
			<Group justify="space-between" mb={8}>
				<Text fw={600} role="status">
					{t(`status.fleetImport.${row.status}`)}
				</Text>
				<Text size="sm" c="dimmed">
					{t("imports.readSoFar", { read: format.number(row.rowsRead) })}
				</Text>
			</Group>
			{/* How many rows there are isn't known before the end of the file. */}
			<Progress
				size="lg"
				animated
				value={100}
				color={waiting ? "gray.4" : undefined}
				aria-label={t("imports.progress")}
			/>
			<Text size="sm" c="dimmed" mt={8}>
				{t("sheets.leave")}
			</Text>
		</Card>
	);
}

function Result({ row }: Pick<SheetPageProps, "row">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const nothingNew = row.rowsAccepted === 0 && row.rowsUnchanged > 0;
	return (
		<Card>
			<Stack>
				<SimpleGrid component="dl" cols={{ base: 2, sm: 5 }} m={0}>
					{SHEET_COUNTS.map(({ field, label }) => (
						<Stat
							key={field}
							label={t(label)}
							value={format.number(row[field])}
						/>
					))}
				</SimpleGrid>
				<Alert color="forest" icon={<IconCircleCheck />} role="status">
					{nothingNew ? t("sheets.nothingNew") : t("sheets.doneText")}
				</Alert>
			</Stack>
		</Card>
	);
}
