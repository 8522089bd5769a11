import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ExistingDeviceScope } from "../../gql/graphql";
import { renderPortal } from "../../test/render";
import { ExistingRule } from "../quotes/existing-rule";
import { ExistingChoice } from "./existing-choice";

function Choosing() {
	const [existing, setExisting] = useState<ExistingDeviceScope>("WHOLE_LIFE");
	return (
		<>
			<ExistingChoice value={existing} onChange={setExisting} />
			<ExistingRule existing={existing} existingRule="Only the rest counts." />
		</>
	);
}

describe("the choice of what to offset of devices in use already", () => {
	it("is the whole life until something else is chosen, and each choice says what it means", async () => {
		await renderPortal(<Choosing />);
		const whole = screen.getByRole("radio", { name: "Their whole life" });
		const rest = screen.getByRole("radio", {
			name: "Only the use that remains",
		});
		expect(whole).toBeChecked();
		expect(whole).toHaveAccessibleDescription(/manufacturing/);
		expect(rest).toHaveAccessibleDescription(/a partial footprint/);
		await userEvent.click(rest);
		expect(rest).toBeChecked();
		expect(whole).not.toBeChecked();
		expect(
			screen.getByText(/Devices in use already: Only the use that remains/),
		).toBeInTheDocument();
	});

	it("shows the method's sentence word for word, marked as English", async () => {
		await renderPortal(<Choosing />);
		expect(screen.getByText("Only the rest counts.")).toHaveAttribute(
			"lang",
			"en",
		);
	});
});
