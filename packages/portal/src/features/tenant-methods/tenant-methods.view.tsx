import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { AdoptionFields, TenantMethodsDocument } from "./tenant-method.graphql";
import { TenantMethodsPage } from "./tenant-methods.page";

const POLL_MS = 1_500;

/** By which method a tenant's devices are computed, watched while a decision is being carried out. */
export function TenantMethodsView() {
	const tenant = useTenant();
	const query = useQuery(TenantMethodsDocument, {
		variables: { tenantId: tenant.id },
		notifyOnNetworkStatusChange: false,
	});
	const adoptions = readFragment(
		AdoptionFields,
		query.data?.tenant?.methodAdoptions ?? [],
	);
	const moving = adoptions.some(({ status }) => status !== "DONE");
	const { startPolling, stopPolling } = query;
	useEffect(() => {
		if (!moving) return;
		startPolling(POLL_MS);
		return stopPolling;
	}, [moving, startPolling, stopPolling]);
	return (
		<Loaded query={query}>
			{({ tenant: read, methodVersions }) =>
				read ? (
					<TenantMethodsPage
						tenantId={tenant.id}
						inUse={read.methodVersion.version}
						versions={methodVersions}
						adoptions={adoptions}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
