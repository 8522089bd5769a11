/** Addresses of the imports of footprint sheets. */
export const sheetUrls = {
	list: "/operator/sheets",
	create: "/operator/sheets/new",
	one: (importId: string) => `/operator/sheets/${importId}`,
};
