import { Badge, Button, Stack } from "@mantine/core";
import { IconPencil, IconStack2, IconStackPush } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import type {
	BatchRowFieldsFragment,
	ProjectFactFieldsFragment,
} from "../../gql/graphql";
import { batchUrls } from "../batches/batch.urls";
import { BatchTable } from "../batches/batch-table";
import { StockBar } from "../batches/stock-bar";
import { ProjectRetirements } from "../retirements/project-retirements";
import { projectUrls } from "./project.urls";
import { ProjectFacts } from "./project-facts";

interface ProjectPageProps {
	canOperate: boolean;
	project: ProjectFactFieldsFragment;
	stock: ComponentProps<typeof StockBar>["stock"];
	batches: readonly BatchRowFieldsFragment[];
}

/** One climate project: what it is, its stock of credits, and what was retired. */
export function ProjectPage(props: ProjectPageProps) {
	const { t } = useTranslation();
	const { canOperate, project, batches } = props;
	const register = canOperate && (
		<Button
			component={Link}
			to={batchUrls.create(project.id)}
			variant="default"
			leftSection={<IconStackPush size={18} />}
		>
			{t("batches.register")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={project.name}
				description={project.type}
				trail={[{ label: t("projects.title"), to: projectUrls.list }]}
				badge={
					<Badge color={project.mechanism === "REMOVAL" ? "blue" : "forest"}>
						{t(`enums.mechanism.${project.mechanism}`)}
					</Badge>
				}
				actions={
					canOperate && (
						<Button
							component={Link}
							to={projectUrls.edit(project.id)}
							leftSection={<IconPencil size={18} />}
						>
							{t("projects.edit")}
						</Button>
					)
				}
			/>
			<Stack gap="lg">
				<Section title={t("projects.facts")}>
					<ProjectFacts project={project} />
				</Section>
				<Section title={t("batches.stock")} actions={register}>
					<Stack gap="lg">
						<StockBar stock={props.stock} />
						<BatchTable
							ofProject
							rows={batches}
							empty={
								<EmptyState
									icon={IconStack2}
									title={t("projects.noBatches.title")}
									action={register}
								>
									{t("projects.noBatches.text")}
								</EmptyState>
							}
						/>
					</Stack>
				</Section>
				<Section title={t("retirements.title")}>
					<ProjectRetirements projectId={project.id} />
				</Section>
			</Stack>
		</>
	);
}
