import { useQuery } from "@apollo/client/react";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { readFragment } from "../../gql";
import { useViewer } from "../../session/session-context";
import { ProjectRowFields, ProjectsDocument } from "./project.graphql";
import { projectFilterOf, projectListSpec } from "./project-filter";
import { ProjectsPage } from "./projects.page";

export function ProjectsView() {
	const { viewerCanOperate } = useViewer();
	const list = useList(projectListSpec);
	const query = useQuery(ProjectsDocument, {
		variables: {
			...list.page,
			filter: projectFilterOf(list),
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.projects;
	return (
		<ProjectsPage
			canOperate={viewerCanOperate}
			list={list}
			projects={connection && readFragment(ProjectRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
