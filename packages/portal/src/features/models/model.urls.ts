/** Addresses of the device models catalogue. */
export const modelUrls = {
	list: "/operator/models",
	one: (modelId: string) => `/operator/models/${modelId}`,
};
