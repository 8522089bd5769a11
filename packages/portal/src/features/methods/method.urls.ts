/** Addresses of the method versions, which anybody may read, and of what operators and tenants do with them. */
export const methodUrls = {
	list: "/methods",
	create: "/methods/new",
	one: (version: string) => `/methods/${encodeURIComponent(version)}`,
	attach: (version: string) =>
		`/methods/${encodeURIComponent(version)}/statement`,
};
