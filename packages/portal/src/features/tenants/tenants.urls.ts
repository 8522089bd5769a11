/** Addresses of the tenants, and the way into one. */
export const tenantUrls = {
	list: "/tenants",
	ofReseller: (resellerId: string) =>
		`/tenants?reseller=${encodeURIComponent(resellerId)}`,
	customers: "/customers",
	enter: (tenantId: string) => `/t/${tenantId}/portfolio`,
};
