/** Addresses of the regions. */
export const regionUrls = {
	list: "/regions",
	one: (code: string) => `/regions/${encodeURIComponent(code)}`,
};
