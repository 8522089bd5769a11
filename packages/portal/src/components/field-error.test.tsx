import { renderPortal } from "../test/render";
import { FieldError } from "./field-error";

describe("FieldError", () => {
	it("leaves out the field's name in the API, beside whose input it stands", async () => {
		const { container } = await renderPortal(
			<FieldError
				error={{
					code: "INVALID_INPUT",
					field: ["registryUrl"],
					message: "registryUrl: give a link: https://example.org.",
				}}
			/>,
		);
		expect(container).toHaveTextContent("Give a link: https://example.org.");
		expect(container).not.toHaveTextContent("registryUrl");
	});

	it("adds the server's details to the words for a known code", async () => {
		const { container } = await renderPortal(
			<FieldError
				error={{ code: "SERIAL_OVERLAP", message: "They are in batch bat_7." }}
			/>,
		);
		expect(container).toHaveTextContent(
			"Some of these credits are registered already.They are in batch bat_7.",
		);
	});
});
