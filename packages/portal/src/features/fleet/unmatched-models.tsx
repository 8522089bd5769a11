import { useQuery } from "@apollo/client/react";
import {
	Alert,
	Anchor,
	Button,
	Collapse,
	Group,
	List,
	Text,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { modelChoiceUrls } from "../model-choices/model-choice.urls";
import { UnmatchedModelsDocument } from "./fleet.graphql";
import { fleetUrls } from "./fleet.urls";

/** Models that no footprint sheet is known for. They are counted and listed, never guessed. */
export function UnmatchedModels({ tenantId }: { tenantId: string }) {
	const { t } = useTranslation();
	const [opened, { toggle }] = useDisclosure();
	const { data, fetchMore } = useQuery(UnmatchedModelsDocument, {
		variables: { tenantId, first: 50 },
	});
	const models = data?.tenant?.unmatchedModels;
	if (!models || models.totalCount === 0) return null;
	const more = () =>
		fetchMore({
			variables: { after: models.pageInfo.endCursor },
			updateQuery: (before, { fetchMoreResult }) => {
				if (!before.tenant || !fetchMoreResult.tenant) return before;
				const next = fetchMoreResult.tenant.unmatchedModels;
				const nodes = [...before.tenant.unmatchedModels.nodes, ...next.nodes];
				return {
					...before,
					tenant: { ...before.tenant, unmatchedModels: { ...next, nodes } },
				};
			},
		});
	return (
		<Alert
			color="ochre"
			mb="md"
			role="note"
			icon={<IconQuestionMark />}
			title={t("fleet.unmatched.title", { count: models.totalCount })}
		>
			<Text size="sm">{t("fleet.unmatched.text")}</Text>
			<Group gap="md" mt={6}>
				<Anchor
					component={Link}
					to={modelChoiceUrls.list(tenantId)}
					size="sm"
					fw={600}
				>
					{t("fleet.unmatched.decide")}
				</Anchor>
				<Button
					variant="subtle"
					color="ochre"
					size="compact-sm"
					onClick={toggle}
					aria-expanded={opened}
				>
					{opened ? t("fleet.unmatched.hide") : t("fleet.unmatched.show")}
				</Button>
			</Group>
			<Collapse expanded={opened}>
				<List size="sm" mt="xs">
					{models.nodes.map(({ modelName, category, devices }) => (
						<List.Item key={`${modelName} ${category}`}>
							<Anchor
								component={Link}
								to={fleetUrls.ofModel(tenantId, modelName)}
								inherit
							>
								{modelName}
							</Anchor>
							{` · ${t(`enums.category.${category}`)} · ${t("units.devices", { count: devices })}`}
						</List.Item>
					))}
				</List>
				{models.pageInfo.hasNextPage && (
					<Button
						variant="default"
						size="xs"
						mt="xs"
						onClick={() => void more()}
					>
						{t("fleet.unmatched.more")}
					</Button>
				)}
			</Collapse>
		</Alert>
	);
}
