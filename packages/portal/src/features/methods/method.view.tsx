import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { MethodDocument, MethodFields } from "./method.graphql";
import { MethodPage } from "./method.page";

export function MethodView() {
	const { version = "" } = useParams();
	const query = useQuery(MethodDocument, { variables: { version } });
	return (
		<Loaded query={query}>
			{({ methodVersion, viewerCanReleaseMethods }) =>
				methodVersion ? (
					<MethodPage
						method={readFragment(MethodFields, methodVersion)}
						canAttach={viewerCanReleaseMethods}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
