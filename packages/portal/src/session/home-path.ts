import type { Viewer } from "./session-context";

/** Where a viewer's day begins: the own tenant, or the list to choose from. */
export function homePath(viewer: Viewer): string {
	const own = viewer.roles.find(({ tenant }) => tenant)?.tenant;
	if (own) return `/t/${own.id}/portfolio`;
	if (viewer.reseller) return "/customers";
	if (viewer.viewerCanOperate) return "/operator/projects";
	if (viewer.viewerCanAudit) return "/tenants";
	return "/regions";
}

/** Whether the viewer belongs to the tenant, and does not merely work inside it for somebody else. */
export function isMember(viewer: Viewer, tenantId: string): boolean {
	return viewer.roles.some(({ tenant }) => tenant?.id === tenantId);
}

/** A path of this site only: whatever else is asked for as the next page is a way to lead people off to another site. */
export function safeNextPath(next: string | null): string | null {
	if (!next?.startsWith("/") || next.startsWith("//")) return null;
	if (next.includes("\\")) return null;
	return next;
}
