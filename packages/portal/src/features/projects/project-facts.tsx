import { Badge, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Facts } from "../../components/facts";
import { useFormatter } from "../../format/use-formatter";
import type { ProjectFactFieldsFragment } from "../../gql/graphql";
import { RegistryLink } from "./registry-link";

/** A project's facts as its registry states them. */
export function ProjectFacts({
	project,
}: {
	project: ProjectFactFieldsFragment;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<Stack>
			{project.description && <Text maw={760}>{project.description}</Text>}
			<Facts
				facts={[
					{
						label: t("projects.registry"),
						value: <RegistryLink {...project} />,
					},
					{
						label: t("projects.country"),
						value: format.country(project.country),
					},
					{ label: t("projects.type"), value: project.type },
					{ label: t("projects.methodology"), value: project.methodology },
					{
						label: t("projects.sdgs"),
						value:
							project.sdgs.length > 0 ? (
								<Goals goals={project.sdgs} />
							) : undefined,
					},
					{
						label: t("projects.place"),
						value: placeOf(project),
					},
				]}
			/>
		</Stack>
	);
}

function Goals({ goals }: { goals: readonly number[] }) {
	const { t } = useTranslation();
	return (
		<Group gap={6}>
			{goals.map((sdg) => (
				<Badge key={sdg} color="gray" title={t("offset.sdgTitle", { sdg })}>
					{t("offset.sdg", { sdg })}
				</Badge>
			))}
		</Group>
	);
}

function placeOf({ latitude, longitude }: ProjectFactFieldsFragment) {
	if (typeof latitude !== "number" || typeof longitude !== "number") {
		return undefined;
	}
	const place = `${latitude}/${longitude}`;
	return (
		<ExternalLink
			href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=9/${place}`}
		>
			{`${latitude}°, ${longitude}°`}
		</ExternalLink>
	);
}
