import {
	Alert,
	Button,
	Card,
	Group,
	SimpleGrid,
	Stack,
	Text,
} from "@mantine/core";
import {
	IconArrowRight,
	IconCircleCheck,
	IconRefresh,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import type {
	ImportFieldsFragment,
	ImportRowFieldsFragment,
} from "../../gql/graphql";
import { fleetUrls } from "../fleet/fleet.urls";
import { ImportErrors } from "./import-errors";

interface ImportResultProps {
	tenantId: string;
	row: ImportRowFieldsFragment;
	details: ImportFieldsFragment;
}

/** What a finished import brought: counts, and every row that was refused with the reason. */
export function ImportResult({ tenantId, row, details }: ImportResultProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const nothingNew = row.rowsAccepted === 0 && row.rowsUnchanged > 0;
	const counts = {
		read: row.rowsRead,
		accepted: row.rowsAccepted,
		unchanged: row.rowsUnchanged,
		refused: row.rowsRefused,
		leftOut: details.rowsLeftOut,
	};
	return (
		<>
			<Card>
				<Stack>
					<SimpleGrid component="dl" cols={{ base: 2, sm: 5 }} m={0}>
						{(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
							<Stat
								key={name}
								label={t(`imports.${name}`)}
								value={format.number(counts[name])}
								hint={name === "leftOut" ? t("imports.leftOutHint") : undefined}
							/>
						))}
					</SimpleGrid>
					<Alert
						color="forest"
						icon={nothingNew ? <IconRefresh /> : <IconCircleCheck />}
						role="status"
					>
						<Group justify="space-between">
							<Text size="sm">
								{nothingNew ? t("imports.sameFile") : t("imports.doneText")}
							</Text>
							<Button
								component={Link}
								to={fleetUrls.list(tenantId)}
								variant="default"
								size="xs"
								rightSection={<IconArrowRight size={14} />}
							>
								{t("imports.toFleet")}
							</Button>
						</Group>
					</Alert>
				</Stack>
			</Card>
			{row.rowsRefused > 0 && (
				<ImportErrors
					tenantId={tenantId}
					importId={row.id}
					reportUrl={details.errorReportUrl ?? undefined}
				/>
			)}
		</>
	);
}
