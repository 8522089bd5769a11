export const password = {
	title: "Change password",
	text: "After the change you are signed out everywhere, here too. Sign in again with the new password.",
	current: "Current password",
	new: "New password",
	repeat: "New password again",
	rule: "{{least}} to {{most}} characters, at least five different ones.",
	length: "Choose a password of {{least}} to {{most}} characters.",
	differ: "The two entries differ.",
	submit: "Change password",
	changed:
		"Your password is changed, and you are signed out everywhere. Sign in with the new one.",
};
