import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { type Answers, NOBODY, withApi } from "../../test/with-api";
import { PasswordView } from "./password.view";

const NEW = "correct horse battery";

async function show(...userErrors: object[]) {
	const answers: Answers = {
		PasswordChange: () => ({
			passwordChange: { __typename: "PasswordChangePayload", userErrors },
		}),
	};
	const api = withApi(<PasswordView />, NOBODY, answers);
	await renderPortal(api.element);
	return api;
}

const field = (name: string) => screen.getByLabelText(name);

async function fill(current: string, next: string, repeated = next) {
	await userEvent.type(field("Current password"), current);
	await userEvent.type(field("New password"), next);
	await userEvent.type(field("New password again"), repeated);
	await userEvent.click(
		screen.getByRole("button", { name: "Change password" }),
	);
}

const refusal = (code: string, path: string, message: string) => ({
	__typename: "UserError",
	code,
	field: ["input", path],
	message,
});

describe("PasswordView", () => {
	it("sends both passwords as they are, and leads to the sign-in page, since the session has ended", async () => {
		const api = await show();
		await fill(" old one ", NEW);
		await waitFor(() =>
			expect(api.startedAnew).toEqual(["/sign-in?notice=password-changed"]),
		);
		expect(api.asked("PasswordChange")).toEqual([
			{ input: { currentPassword: " old one ", newPassword: NEW } },
		]);
	});

	it("sends nothing while the entries differ or the new one is too short, and says so beside the fields", async () => {
		const api = await show();
		await fill("old", "short", "shorter");
		expect(field("New password")).toHaveAccessibleDescription(
			/Choose a password of 12 to 128 characters\./,
		);
		expect(field("New password again")).toHaveAccessibleDescription(
			"The two entries differ.",
		);
		expect(field("New password")).toHaveFocus();
		expect(api.asked("PasswordChange")).toEqual([]);
	});

	it("shows a wrong current password beside its field, without doubting the e-mail address, and stays", async () => {
		const words = "The current password is not right.";
		const api = await show(refusal("SIGN_IN_FAILED", "currentPassword", words));
		await fill("wrong", NEW);
		await waitFor(() =>
			expect(field("Current password")).toHaveAccessibleDescription(words),
		);
		expect(screen.queryByText(/E-mail address and/)).not.toBeInTheDocument();
		expect(api.startedAnew).toEqual([]);
	});

	it("shows what the server finds weak beside the new password", async () => {
		await show(
			refusal("PASSWORD_TOO_WEAK", "newPassword", "Use five characters."),
		);
		await fill("old", "aaaaaaaaaaaaaaa");
		await waitFor(() =>
			expect(field("New password")).toHaveAccessibleDescription(
				/This password is too weak\./,
			),
		);
	});
});
