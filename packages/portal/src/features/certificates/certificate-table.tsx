import { Button, Group, Stack, Text } from "@mantine/core";
import {
	IconFileTypeCsv,
	IconFileTypePdf,
	IconShieldCheck,
} from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../components/data-table/column";
import {
	DataTable,
	type DataTableProps,
} from "../../components/data-table/data-table";
import { Mass } from "../../components/mass";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type {
	CertificateOrderField,
	CertificateRowFieldsFragment,
} from "../../gql/graphql";

type Row = CertificateRowFieldsFragment;

type CertificateTableProps = Omit<
	DataTableProps<Row, CertificateOrderField>,
	"columns" | "empty" | "label" | "rowKey"
> &
	Partial<Pick<DataTableProps<Row, CertificateOrderField>, "empty">>;

/** Certificates with their files; the list of a tenant and that of an order show them alike. */
export function CertificateTable(props: CertificateTableProps) {
	const { t } = useTranslation();
	return (
		<DataTable
			label={t("certificates.title")}
			columns={useCertificateColumns()}
			rowKey={({ id }) => id}
			empty={null}
			{...props}
		/>
	);
}

function useCertificateColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Row, CertificateOrderField>[]>(
		() => [
			{
				id: "number",
				header: t("certificates.number"),
				sort: "NUMBER",
				heading: true,
				cell: ({ number, version }) => (
					<Stack gap={0}>
						<Text span inherit fw={600}>
							{number}
						</Text>
						<Text size="xs" c="dimmed">
							{t("certificates.version", { version })}
						</Text>
					</Stack>
				),
			},
			{
				id: "status",
				header: t("certificates.status"),
				cell: ({ status, supersededBy }) => (
					<Stack gap={2}>
						<StatusBadge kind="certificate" status={status} />
						{supersededBy && (
							<Text size="xs" c="dimmed">
								{t("certificates.supersededBy", {
									version: supersededBy.version,
								})}
							</Text>
						)}
					</Stack>
				),
			},
			{
				id: "beneficiary",
				header: t("offset.order.beneficiary"),
				cell: ({ beneficiary }) => beneficiary,
			},
			{
				id: "retired",
				header: t("mass.retired"),
				numeric: true,
				cell: ({ retired }) => <Mass grams={retired.grams} unit="t" fixed />,
			},
			{
				id: "allocated",
				header: t("certificates.pending"),
				numeric: true,
				cell: ({ allocated }) => (
					<Mass grams={allocated.grams} unit="t" fixed />
				),
			},
			{
				id: "issued",
				header: t("certificates.issued"),
				sort: "ISSUED_AT",
				cell: ({ issuedAt }) => (
					<span className="tt-numeric">{format.date(issuedAt)}</span>
				),
			},
			{
				id: "files",
				header: t("certificates.files"),
				wide: true,
				cell: (row) => <CertificateFiles certificate={row} />,
			},
		],
		[t, format],
	);
}

function CertificateFiles({ certificate }: { certificate: Row }) {
	const { t } = useTranslation();
	const { number, version, pdfUrl, annexUrl, verificationUrl } = certificate;
	const files = [
		{ name: "pdf", url: pdfUrl, Icon: IconFileTypePdf },
		{ name: "annex", url: annexUrl, Icon: IconFileTypeCsv },
		{ name: "verify", url: verificationUrl, Icon: IconShieldCheck },
	] as const;
	return (
		<Group gap={6}>
			{files.map(({ name, url, Icon }) => (
				<Button
					key={name}
					component="a"
					href={url}
					target="_blank"
					rel="noreferrer"
					variant="default"
					size="compact-sm"
					leftSection={<Icon size={15} aria-hidden />}
					aria-label={t(`certificates.${name}Of`, { number, version })}
				>
					{t(`certificates.${name}`)}
				</Button>
			))}
		</Group>
	);
}
