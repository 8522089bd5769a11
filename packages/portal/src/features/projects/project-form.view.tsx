import { skipToken, useMutation, useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { notify } from "../../components/notify";
import { readFragment } from "../../gql";
import type { ProjectUpsertInput } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import {
	ProjectFactFields,
	ProjectFactsDocument,
	ProjectUpsertDocument,
} from "./project.graphql";
import { projectUrls } from "./project.urls";
import { ProjectFormPage } from "./project-form.page";

/** The form for a new project, or for the one that the address names. */
export function ProjectFormView() {
	const { t } = useTranslation();
	const { viewerCanOperate } = useViewer();
	const { projectId } = useParams();
	const navigate = useNavigate();
	const query = useQuery(
		ProjectFactsDocument,
		projectId
			? { variables: { id: projectId }, fetchPolicy: "network-only" }
			: skipToken,
	);
	const [upsert, { data, loading, error }] = useMutation(ProjectUpsertDocument);
	if (!viewerCanOperate) {
		const back = projectId ? projectUrls.one(projectId) : projectUrls.list;
		return <Navigate to={back} replace />;
	}
	const submit = async (input: ProjectUpsertInput) => {
		const answer = await upsert({ variables: { input } }).catch(
			() => undefined,
		);
		const project = readFragment(
			ProjectFactFields,
			answer?.data?.projectUpsert.project,
		);
		if (!project) return;
		notify(t("projects.saved", { name: project.name }));
		await navigate(projectUrls.one(project.id));
	};
	const form = {
		errors: data?.projectUpsert.userErrors ?? [],
		failure: error,
		busy: loading,
		onSubmit: submit,
	};
	if (!projectId) return <ProjectFormPage project={undefined} {...form} />;
	return (
		<Loaded query={query}>
			{({ node }) =>
				node?.__typename === "Project" ? (
					<ProjectFormPage
						key={projectId}
						project={readFragment(ProjectFactFields, node)}
						{...form}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
