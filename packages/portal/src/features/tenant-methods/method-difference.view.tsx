import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { MethodDifferencePage } from "./method-difference.page";
import {
	MethodDifferenceDocument,
	MethodDifferenceFields,
} from "./tenant-method.graphql";

/** What another method version would change of the tenant's fleet. */
export function MethodDifferenceView() {
	const tenant = useTenant();
	const { version = "" } = useParams();
	const query = useQuery(MethodDifferenceDocument, {
		variables: { tenantId: tenant.id, version },
	});
	return (
		<Loaded query={query}>
			{({ tenant: read }) =>
				read?.methodDifference ? (
					<MethodDifferencePage
						tenantId={tenant.id}
						difference={readFragment(
							MethodDifferenceFields,
							read.methodDifference,
						)}
						canAdopt={read.viewerCanAdoptMethod}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
