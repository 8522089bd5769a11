import { Button } from "@mantine/core";
import { IconPlus, IconTrees } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DataTable } from "../../components/data-table/data-table";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import type {
	ProjectOrderField,
	ProjectRowFieldsFragment,
} from "../../gql/graphql";
import { projectUrls } from "./project.urls";
import { ProjectFilterBar } from "./project-filter-bar";
import { useProjectColumns } from "./use-project-columns";

interface ProjectsPageProps {
	canOperate: boolean;
	list: List<ProjectOrderField>;
	projects: readonly ProjectRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function ProjectsPage(props: ProjectsPageProps) {
	const { t } = useTranslation();
	const { canOperate, list } = props;
	const create = canOperate && (
		<Button
			component={Link}
			to={projectUrls.create}
			leftSection={<IconPlus size={18} />}
		>
			{t("projects.new")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={t("projects.title")}
				description={t("projects.text")}
				actions={create}
			/>
			<ProjectFilterBar list={list} />
			<DataTable
				label={t("projects.title")}
				columns={useProjectColumns()}
				rows={props.projects}
				rowKey={({ id }) => id}
				loading={props.loading}
				error={props.error}
				onRetry={props.onRetry}
				order={list.order}
				onSort={list.sort}
				paging={props.paging}
				empty={
					list.filtered ? (
						<NoMatch onClear={list.clear} />
					) : (
						<EmptyState
							icon={IconTrees}
							title={t("projects.empty.title")}
							action={create}
						>
							{t("projects.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}
