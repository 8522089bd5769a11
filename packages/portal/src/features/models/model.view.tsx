import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { ModelDocument } from "./model.graphql";
import { ModelPage } from "./model.page";

export function ModelView() {
	const { modelId = "" } = useParams();
	const query = useQuery(ModelDocument, { variables: { id: modelId } });
	return (
		<Loaded query={query}>
			{({ node }) =>
				node?.__typename === "DeviceModel" ? (
					<ModelPage model={node} />
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
