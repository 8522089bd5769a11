/** Addresses of the project catalogue. */
export const projectUrls = {
	list: "/operator/projects",
	create: "/operator/projects/new",
	one: (projectId: string) => `/operator/projects/${projectId}`,
	edit: (projectId: string) => `/operator/projects/${projectId}/edit`,
};
