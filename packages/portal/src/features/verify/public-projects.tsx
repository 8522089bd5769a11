import { Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Mass } from "../../components/mass";
import { SerialRangeText } from "../../components/serial-range-text";
import { useFormatter } from "../../format/use-formatter";
import { type FragmentType, graphql, readFragment } from "../../gql";
import type { PublicProjectFieldsFragment } from "../../gql/graphql";
import classes from "./public-projects.module.css";

export const PublicProjectFields = graphql(`
	fragment PublicProjectFields on PublicCertificateProject {
		name
		registry
		registryProjectId
		country
		registryUrl
		allocated {
			grams
		}
		retired {
			grams
		}
		retirements {
			serials {
				...SerialRangeFields
			}
			mass {
				grams
			}
			retiredOn
			registryReference
			url
		}
	}
`);

interface PublicProjectsProps {
	projects: readonly FragmentType<typeof PublicProjectFields>[];
}

/** The projects behind a claim: what is retired with the registry's serial numbers, and what is still pending. */
export function PublicProjects(props: PublicProjectsProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const projects = readFragment(PublicProjectFields, props.projects);
	return (
		<Stack gap="lg">
			{projects.map((project) => (
				<article
					key={`${project.registry} ${project.registryProjectId}`}
					className={classes.project}
				>
					<Group justify="space-between" align="flex-start" gap="sm">
						<div>
							<Title order={3}>{project.name}</Title>
							<Text size="sm" c="dimmed">
								<RegistryName project={project} /> ·{" "}
								{format.country(project.country)}
							</Text>
						</div>
						<Group gap="xl">
							<Figure label={t("mass.retired")} grams={project.retired.grams} />
							<Figure
								label={t("mass.allocated")}
								grams={project.allocated.grams}
							/>
						</Group>
					</Group>
					{project.retirements.length > 0 && (
						<ul className={classes.retirements}>
							{project.retirements.map((retirement) => (
								<li
									key={`${retirement.registryReference} ${retirement.mass.grams}`}
								>
									<SerialRangeText serials={retirement.serials} />
									<Text size="sm">
										{t("verify.retiredOn", {
											date: format.date(retirement.retiredOn),
										})}
										{" · "}
										<Mass grams={retirement.mass.grams} />
										{" · "}
										<RetirementReference {...retirement} />
									</Text>
								</li>
							))}
						</ul>
					)}
				</article>
			))}
		</Stack>
	);
}

function RegistryName({ project }: { project: PublicProjectFieldsFragment }) {
	const { t } = useTranslation();
	const text = `${t(`enums.registry.${project.registry}`)} ${project.registryProjectId}`;
	if (!project.registryUrl) return text;
	return (
		<ExternalLink href={project.registryUrl} size="sm">
			{text}
		</ExternalLink>
	);
}

function RetirementReference(props: {
	registryReference: string;
	url?: string | null;
}) {
	const { registryReference, url } = props;
	if (!url) return <span className="tt-mono">{registryReference}</span>;
	return (
		<ExternalLink href={url} size="sm">
			{registryReference}
		</ExternalLink>
	);
}

function Figure({ label, grams }: { label: string; grams: number }) {
	return (
		<div>
			<Text size="xs" c="dimmed">
				{label}
			</Text>
			<Mass grams={grams} fw={640} />
		</div>
	);
}
