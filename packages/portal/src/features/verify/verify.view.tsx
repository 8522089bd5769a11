import { skipToken, useQuery } from "@apollo/client/react";
import { Container } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Loaded } from "../../components/loaded";
import { PageHeader } from "../../components/page-header";
import { CertificatePage } from "./certificate.page";
import { PublicCertificateDocument } from "./public-certificate.graphql";
import { UnknownCertificate } from "./unknown-certificate";
import { VerifyForm } from "./verify-form";

/** The public check of a certificate: where its QR code leads. */
export function VerifyView() {
	const { t } = useTranslation();
	const { number } = useParams();
	const query = useQuery(
		PublicCertificateDocument,
		number ? { variables: { number } } : skipToken,
	);
	return (
		<Container size="md" py={{ base: "xl", sm: 48 }}>
			{!number && (
				<>
					<PageHeader
						title={t("verify.title")}
						description={t("verify.text")}
					/>
					<VerifyForm />
				</>
			)}
			{number && (
				<Loaded query={query}>
					{({ certificate }) =>
						certificate ? (
							<CertificatePage certificate={certificate} />
						) : (
							<UnknownCertificate number={number} />
						)
					}
				</Loaded>
			)}
		</Container>
	);
}
