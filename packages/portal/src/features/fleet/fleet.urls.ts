/** Addresses of a tenant's fleet. */
export const fleetUrls = {
	list: (tenantId: string) => `/t/${tenantId}/fleet`,
	device: (tenantId: string, serialNumber: string) =>
		`/t/${tenantId}/fleet/${encodeURIComponent(serialNumber)}`,
	ofModel: (tenantId: string, modelName: string) =>
		`/t/${tenantId}/fleet?model=${encodeURIComponent(modelName)}`,
};
