/** Addresses of what a person does with the own account. */
export const accountUrls = {
	password: "/account/password",
	/** Where a changed password leads: every session has ended. */
	passwordChanged: "/sign-in?notice=password-changed",
};
