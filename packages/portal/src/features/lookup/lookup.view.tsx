import { skipToken, useQuery } from "@apollo/client/react";
import { Container, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Loaded } from "../../components/loaded";
import { PageHeader } from "../../components/page-header";
import { DeviceOffsetDocument } from "./lookup.graphql";
import { LookupForm } from "./lookup-form";
import { LookupResult } from "./lookup-result";

/** What anybody can learn of a device by its serial number. */
export function LookupView() {
	const { t } = useTranslation();
	const { serialNumber } = useParams();
	const query = useQuery(
		DeviceOffsetDocument,
		serialNumber ? { variables: { serialNumber } } : skipToken,
	);
	return (
		<Container size="md" py={{ base: "xl", sm: 48 }}>
			<PageHeader title={t("lookup.title")} description={t("lookup.text")} />
			<Stack gap="xl">
				<LookupForm key={serialNumber} serialNumber={serialNumber} />
				{serialNumber && (
					<Loaded query={query}>
						{({ deviceOffset }) => (
							<LookupResult
								serialNumber={serialNumber}
								offsets={deviceOffset?.offsets ?? []}
							/>
						)}
					</Loaded>
				)}
			</Stack>
		</Container>
	);
}
