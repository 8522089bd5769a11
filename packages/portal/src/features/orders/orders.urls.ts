/** Addresses of a tenant's orders. */
export const orderUrls = {
	list: (tenantId: string) => `/t/${tenantId}/orders`,
	one: (tenantId: string, orderId: string) =>
		`/t/${tenantId}/orders/${orderId}`,
};
