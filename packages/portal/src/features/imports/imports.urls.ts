/** Addresses of a tenant's fleet imports. */
export const importUrls = {
	list: (tenantId: string) => `/t/${tenantId}/imports`,
	create: (tenantId: string) => `/t/${tenantId}/imports/new`,
	one: (tenantId: string, importId: string) =>
		`/t/${tenantId}/imports/${importId}`,
};
