import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { SignInPage } from "./sign-in.page";

type Props = Parameters<typeof SignInPage>[0];

const show = (props: Partial<Props> = {}) =>
	renderPortal(
		<SignInPage
			expired={false}
			busy={false}
			errors={[]}
			failure={undefined}
			onSubmit={() => undefined}
			{...props}
		/>,
	);

describe("SignInPage", () => {
	it("sends the address without the spaces around it, and the password as it is", async () => {
		const sent: unknown[] = [];
		await show({ onSubmit: (input) => sent.push(input) });
		await userEvent.type(
			screen.getByLabelText("E-mail address"),
			" a@example.com ",
		);
		await userEvent.type(screen.getByLabelText("Password"), " secret ");
		await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
		expect(sent).toEqual([{ email: "a@example.com", password: " secret " }]);
	});

	it("asks for what is missing, beside the field, and sends nothing", async () => {
		const sent: unknown[] = [];
		await show({ onSubmit: (input) => sent.push(input) });
		await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
		expect(screen.getByLabelText("E-mail address")).toHaveAccessibleDescription(
			"Please fill this in.",
		);
		expect(sent).toEqual([]);
	});

	it("shows a refusal of the pair above the form, by its code", async () => {
		const message = "The server's own words.";
		await show({ errors: [{ code: "SIGN_IN_FAILED", message }] });
		expect(screen.getByRole("alert")).toHaveTextContent(
			"E-mail address and password don't belong together.",
		);
	});

	it("shows the server's words for a code that the portal doesn't know, beside the field it names", async () => {
		const message = "This address is blocked until Monday.";
		await show({
			errors: [{ code: "NEWER_THAN_THE_PORTAL", field: ["email"], message }],
		});
		expect(screen.getByLabelText("E-mail address")).toHaveAccessibleDescription(
			message,
		);
		expect(screen.queryByRole("alert")).not.toBeInTheDocument();
	});

	it("says why the visitor has to sign in again", async () => {
		await show({ expired: true });
		expect(screen.getByRole("status")).toHaveTextContent(
			"Your session has ended.",
		);
	});
});
