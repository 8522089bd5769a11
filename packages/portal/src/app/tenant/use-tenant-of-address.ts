import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useMatch } from "react-router";
import { readFragment } from "../../gql";
import { useViewer } from "../../session/session-context";
import { TenantContextDocument, TenantContextFields } from "./tenant.graphql";
import type { TenantState } from "./tenant-context";

/**
 * Reads the tenant that the address names, wherever below /t/:tenantId the viewer is; on pages of no tenant a member
 * stays with the own one.
 */
export function useTenantOfAddress(): TenantState {
	const { roles } = useViewer();
	const own = roles.find(({ tenant }) => tenant)?.tenant?.id;
	const id = useMatch("/t/:tenantId/*")?.params.tenantId ?? own;
	const { data, error, refetch } = useQuery(
		TenantContextDocument,
		id ? { variables: { id } } : skipToken,
	);
	const masked = id ? data?.tenant : undefined;
	return useMemo(
		() => ({
			tenant: masked ? readFragment(TenantContextFields, masked) : undefined,
			missing: data?.tenant === null,
			error,
			retry: () => void refetch(),
		}),
		[masked, data, error, refetch],
	);
}
