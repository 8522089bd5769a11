import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StackedBar } from "../../components/stacked-bar";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import { type FragmentType, readFragment } from "../../gql";
import type { PublicCertificateFieldsFragment } from "../../gql/graphql";
import { MethodLinks } from "../methods/method-links";
import { EstimatedDevices } from "../quotes/estimated-devices";
import { PublicCertificateFields } from "./public-certificate.graphql";
import { PublicProjects } from "./public-projects";

interface CertificatePageProps {
	certificate: FragmentType<typeof PublicCertificateFields>;
}

/** A certificate as anybody may see it. */
export function CertificatePage(props: CertificatePageProps) {
	const { t } = useTranslation();
	const certificate = readFragment(PublicCertificateFields, props.certificate);
	return (
		<>
			<PageHeader
				title={t("verify.certificate", { number: certificate.number })}
				badge={<StatusBadge kind="certificate" status={certificate.status} />}
				actions={
					<Button
						variant="default"
						leftSection={<IconPrinter size={16} />}
						onClick={() => window.print()}
					>
						{t("common.print")}
					</Button>
				}
			/>
			<Stack gap="lg">
				<VersionNotice certificate={certificate} />
				<Section title={certificate.beneficiary}>
					<Stack gap="lg">
						<div>
							{certificate.statement.map((sentence) => (
								<Text key={sentence} mb={6}>
									{sentence}
								</Text>
							))}
						</div>
						<StackedBar
							parts={[
								{
									label: t("mass.retired"),
									grams: certificate.retired.grams,
									colour: "var(--tt-retired)",
								},
								{
									label: t("mass.allocated"),
									grams: certificate.allocated.grams,
									colour: "var(--tt-allocated)",
								},
							]}
						/>
						<CertificateFacts certificate={certificate} />
					</Stack>
				</Section>
				<Section title={t("verify.projects")}>
					<PublicProjects projects={certificate.projects} />
				</Section>
				<Text size="xs" c="dimmed">
					{t("verify.sha256")}{" "}
					<span className="tt-mono">{certificate.sha256}</span>
				</Text>
			</Stack>
		</>
	);
}

function CertificateFacts(props: {
	certificate: PublicCertificateFieldsFragment;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { certificate } = props;
	return (
		<Facts
			facts={[
				{
					label: t("verify.fact.devices"),
					value: format.number(certificate.devices),
				},
				{
					label: t("enums.basis.ESTIMATED"),
					value:
						certificate.estimatedDevices > 0 ? (
							<EstimatedDevices
								groups={[
									{
										basis: "ESTIMATED",
										devices: certificate.estimatedDevices,
									},
								]}
							/>
						) : undefined,
				},
				{
					label: t(
						certificate.existing === "REMAINING_USE"
							? "quotes.computedRemaining"
							: "verify.fact.computed",
					),
					value: <Mass grams={certificate.computed.grams} />,
				},
				{
					label: t("verify.fact.offset"),
					value: <Mass grams={certificate.offset.grams} />,
				},
				{
					label: t("verify.fact.rounding"),
					value: t(`enums.rounding.${certificate.rounding}`),
				},
				{
					label: t("verify.fact.statistic"),
					value: t(`enums.statistic.${certificate.statistic}`),
				},
				{
					label: t("verify.fact.lifetime"),
					value: t("units.years", { count: certificate.lifetimeYears }),
				},
				{
					label: t("verify.fact.method"),
					value: <MethodLinks versions={certificate.methodVersion} />,
				},
				{
					label: t("verify.fact.issued"),
					value: format.date(certificate.issuedAt),
				},
				{ label: t("verify.fact.version"), value: certificate.version },
			]}
		/>
	);
}

/** A certificate is never edited: it is superseded or withdrawn, and says so itself. */
function VersionNotice(props: {
	certificate: PublicCertificateFieldsFragment;
}) {
	const { t } = useTranslation();
	const { status, supersededByVersion } = props.certificate;
	if (status === "ISSUED") return null;
	return (
		<Alert color="ochre" icon={<IconAlertTriangle />} role="note">
			{status === "WITHDRAWN"
				? t("verify.withdrawn")
				: t("verify.superseded", { version: supersededByVersion ?? "" })}
		</Alert>
	);
}
