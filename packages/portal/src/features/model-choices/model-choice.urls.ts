/** Address of the models that the catalogue can't tell, and of what was decided for them. */
export const modelChoiceUrls = {
	list: (tenantId: string) => `/t/${tenantId}/models`,
};
