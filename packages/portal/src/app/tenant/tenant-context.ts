import { createContext, useContext } from "react";
import type { TenantContextFieldsFragment } from "../../gql/graphql";

/** The tenant that the address names. */
export type TenantInContext = TenantContextFieldsFragment;

export interface TenantState {
	/** Undefined while it is read, on pages of no tenant, and when there is no such tenant for this viewer. */
	tenant: TenantInContext | undefined;
	missing: boolean;
	error: unknown;
	retry: () => void;
}

export const TenantContext = createContext<TenantState | null>(null);

export function useTenantState(): TenantState {
	const state = useContext(TenantContext);
	if (!state) throw new Error("useTenantState needs the Shell above it");
	return state;
}

/** The tenant of a page under /t/:tenantId. @throws Error on other pages */
export function useTenant(): TenantInContext {
	const { tenant } = useTenantState();
	if (!tenant) throw new Error("useTenant is for pages under TenantLayout");
	return tenant;
}
