import { Anchor, Badge, Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type {
	ProjectOrderField,
	ProjectRowFieldsFragment,
} from "../../gql/graphql";
import { projectUrls } from "./project.urls";
import { RegistryLink } from "./registry-link";

type ProjectColumn = Column<ProjectRowFieldsFragment, ProjectOrderField>;

export function useProjectColumns(): readonly ProjectColumn[] {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<ProjectColumn[]>(
		() => [
			{
				id: "name",
				header: t("projects.name"),
				sort: "NAME",
				heading: true,
				cell: ({ id, name, type }) => (
					<div>
						<Anchor component={Link} to={projectUrls.one(id)} fw={600} inherit>
							{name}
						</Anchor>
						<Text size="xs" c="dimmed">
							{type}
						</Text>
					</div>
				),
			},
			{
				id: "registry",
				header: t("projects.registry"),
				sort: "REGISTRY",
				cell: (project) => <RegistryLink {...project} />,
			},
			{
				id: "country",
				header: t("projects.country"),
				sort: "COUNTRY",
				cell: ({ country }) => format.country(country),
			},
			{
				id: "mechanism",
				header: t("projects.mechanism"),
				cell: ({ mechanism }) => (
					<Badge color={mechanism === "REMOVAL" ? "blue" : "forest"}>
						{t(`enums.mechanism.${mechanism}`)}
					</Badge>
				),
			},
			{
				id: "available",
				header: t("projects.available"),
				sort: "AVAILABLE",
				numeric: true,
				cell: ({ available }) => <Mass grams={available.grams} unit="t" />,
			},
			{
				id: "allocated",
				header: t("batches.allocated"),
				numeric: true,
				cell: ({ allocated }) => <Mass grams={allocated.grams} unit="t" />,
			},
			{
				id: "retired",
				header: t("mass.retired"),
				numeric: true,
				cell: ({ retired }) => <Mass grams={retired.grams} unit="t" />,
			},
		],
		[t, format],
	);
}
