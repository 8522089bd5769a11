/** Addresses of a tenant's quotes. */
export const quoteUrls = {
	list: (tenantId: string) => `/t/${tenantId}/quotes`,
	one: (tenantId: string, quoteId: string) =>
		`/t/${tenantId}/quotes/${quoteId}`,
};
