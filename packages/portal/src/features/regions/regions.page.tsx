import { SimpleGrid } from "@mantine/core";
import { IconWorldOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import type { RegionsQuery } from "../../gql/graphql";
import { RegionCard } from "./region-card";

interface RegionsPageProps {
	regions: RegionsQuery["regions"];
}

/** Every region with how far the service is rolled out there. */
export function RegionsPage({ regions }: RegionsPageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader title={t("regions.title")} description={t("regions.text")} />
			<SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
				{regions.map((region) => (
					<RegionCard key={region.id} region={region} />
				))}
			</SimpleGrid>
			{regions.length === 0 && (
				<EmptyState icon={IconWorldOff} title={t("regions.empty")} />
			)}
		</>
	);
}
