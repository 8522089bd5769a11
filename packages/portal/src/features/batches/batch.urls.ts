/** Addresses of the credit batches. */
export const batchUrls = {
	list: "/operator/batches",
	/** @param projectId the project to begin with */
	create: (projectId?: string) =>
		projectId
			? `/operator/batches/new?project=${encodeURIComponent(projectId)}`
			: "/operator/batches/new",
	one: (batchId: string) => `/operator/batches/${batchId}`,
};
