import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { useViewer } from "../../session/session-context";
import { BatchRowFields } from "../batches/batch.graphql";
import { ProjectDocument, ProjectFactFields } from "./project.graphql";
import { ProjectPage } from "./project.page";

export function ProjectView() {
	const { viewerCanOperate } = useViewer();
	const { projectId = "" } = useParams();
	const query = useQuery(ProjectDocument, { variables: { id: projectId } });
	return (
		<Loaded query={query}>
			{({ node }) =>
				node?.__typename === "Project" ? (
					<ProjectPage
						canOperate={viewerCanOperate}
						project={readFragment(ProjectFactFields, node)}
						stock={{ ...node, free: node.available }}
						batches={readFragment(BatchRowFields, node.batches)}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
