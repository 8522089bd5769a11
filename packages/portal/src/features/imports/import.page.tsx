import { Alert, Button, Stack } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { Facts } from "../../components/facts";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StatusBadge } from "../../components/status-badge";
import { UserErrorAlert } from "../../components/user-error-alert";
import { FILE_ENCODINGS } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type {
	ImportFieldsFragment,
	ImportRowFieldsFragment,
} from "../../gql/graphql";
import { ImportProgress } from "./import-progress";
import { ImportResult } from "./import-result";
import { isMoving } from "./import-status";
import { importUrls } from "./imports.urls";
import { MappingForm } from "./mapping-form";

interface ImportPageProps {
	tenant: TenantInContext;
	row: ImportRowFieldsFragment;
	details: ImportFieldsFragment;
}

export function ImportPage({ tenant, row, details }: ImportPageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader
				title={row.fileName}
				trail={[{ label: t("imports.title"), to: importUrls.list(tenant.id) }]}
				badge={<StatusBadge kind="fleetImport" status={row.status} />}
			/>
			<Stack gap="lg">
				{isMoving(row.status) && <ImportProgress row={row} details={details} />}
				{row.status === "NEEDS_MAPPING" &&
					(tenant.viewerCanImport ? (
						<MappingForm
							tenantId={tenant.id}
							importId={row.id}
							columns={details.columns}
							questions={details.failure?.message}
						/>
					) : (
						<Alert color="ochre" icon={<IconAlertTriangle />} role="note">
							{t("imports.mapping.notYou")}
						</Alert>
					))}
				{row.status === "FAILED" && (
					<Refused tenant={tenant} details={details} />
				)}
				{row.status === "DONE" && (
					<ImportResult tenantId={tenant.id} row={row} details={details} />
				)}
				<FileFacts row={row} details={details} />
			</Stack>
		</>
	);
}

function Refused(props: Pick<ImportPageProps, "tenant" | "details">) {
	const { t } = useTranslation();
	const { tenant, details } = props;
	return (
		<Stack gap="sm" align="flex-start">
			<UserErrorAlert
				errors={
					details.failure ? [{ ...details.failure, code: "FILE_REFUSED" }] : []
				}
				failure={details.failure ? undefined : new Error(t("imports.failed"))}
			/>
			{t("imports.nothingVisible")}
			{tenant.viewerCanImport && (
				<Button component={Link} to={importUrls.create(tenant.id)}>
					{t("imports.another")}
				</Button>
			)}
		</Stack>
	);
}

function FileFacts({ row, details }: Pick<ImportPageProps, "row" | "details">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const delimiters: Record<string, string> = { "\t": "Tab" };
	const { delimiter } = details;
	const encoding = FILE_ENCODINGS.find((one) => one === details.encoding);
	return (
		<Section title={t("imports.aboutFile")}>
			<Facts
				facts={[
					{
						label: t("imports.source"),
						value: row.source ?? t("common.unknown"),
					},
					{ label: t("imports.size"), value: format.bytes(row.sizeBytes) },
					{
						label: t("imports.encoding"),
						value: encoding && t(`enums.encoding.${encoding}`),
					},
					{
						label: t("imports.delimiter"),
						value: delimiter && (delimiters[delimiter] ?? delimiter),
					},
					{
						label: t("imports.created"),
						value: format.dateTime(row.createdAt),
					},
					{
						label: t("imports.finished"),
						value: details.finishedAt && format.dateTime(details.finishedAt),
					},
					{ label: t("imports.by"), value: row.createdBy },
					{
						label: "SHA-256",
						value: details.sha256 && (
							<span className="tt-mono">{details.sha256}</span>
						),
						wide: true,
					},
				]}
			/>
		</Section>
	);
}
