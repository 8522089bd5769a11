/** Addresses of what a tenant decides about the method of its devices. */
export const tenantMethodUrls = {
	list: (tenantId: string) => `/t/${tenantId}/methods`,
	difference: (tenantId: string, version: string) =>
		`/t/${tenantId}/methods/${encodeURIComponent(version)}`,
};
