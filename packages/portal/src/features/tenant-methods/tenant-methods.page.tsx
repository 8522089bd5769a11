import {
	Anchor,
	Badge,
	Button,
	Card,
	Group,
	Stack,
	Text,
	Title,
} from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import type {
	AdoptionFieldsFragment,
	TenantMethodsQuery,
} from "../../gql/graphql";
import { methodUrls } from "../methods/method.urls";
import { AdoptionList } from "./adoption-list";
import { tenantMethodUrls } from "./tenant-method.urls";

interface TenantMethodsPageProps {
	tenantId: string;
	/** The version of new devices. */
	inUse: string;
	/** Every released one, oldest first. */
	versions: TenantMethodsQuery["methodVersions"];
	/** Newest first. */
	adoptions: readonly AdoptionFieldsFragment[];
}

/** The version in use, what another would change, and what was decided so far. */
export function TenantMethodsPage(props: TenantMethodsPageProps) {
	const { t } = useTranslation();
	const { tenantId, inUse, versions, adoptions } = props;
	return (
		<>
			<PageHeader
				title={t("tenantMethods.title")}
				description={t("tenantMethods.text")}
			/>
			<Stack gap="lg">
				{[...versions].reverse().map((version) => (
					<VersionCard
						key={version.id}
						tenantId={tenantId}
						version={version}
						inUse={version.version === inUse}
					/>
				))}
				<Section title={t("tenantMethods.decisions")}>
					<AdoptionList adoptions={adoptions} />
				</Section>
			</Stack>
		</>
	);
}

function VersionCard(props: {
	tenantId: string;
	version: TenantMethodsPageProps["versions"][number];
	inUse: boolean;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { tenantId, inUse } = props;
	const { version, releasedOn, text } = props.version;
	return (
		<Card component="section" aria-label={version}>
			<Group justify="space-between" align="flex-start" gap="md">
				<Stack gap={4} flex={1} miw={240}>
					<Group gap="sm">
						<Title order={2}>
							<Anchor component={Link} to={methodUrls.one(version)} inherit>
								{version}
							</Anchor>
						</Title>
						{inUse && <Badge>{t("tenantMethods.inUse")}</Badge>}
					</Group>
					<Text size="sm" c="dimmed">
						{t("tenantMethods.releasedOn", { date: format.date(releasedOn) })}
					</Text>
					<Text size="sm" lang="en" maw={736} lineClamp={4}>
						{text}
					</Text>
				</Stack>
				{!inUse && (
					<Button
						component={Link}
						to={tenantMethodUrls.difference(tenantId, version)}
						variant="default"
						leftSection={<IconArrowsDiff size={16} />}
					>
						{t("tenantMethods.difference")}
					</Button>
				)}
			</Group>
		</Card>
	);
}
