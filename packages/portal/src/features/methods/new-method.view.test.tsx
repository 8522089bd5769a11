import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { OPERATOR, withApi } from "../../test/with-api";
import { NewMethodView } from "./new-method.view";

const definition = JSON.stringify({
	version: "TT-1",
	parameters: { interval: { coveragePpm: 900_000 } },
});

async function open(userErrors: object[] = [], may = true) {
	const api = withApi(<NewMethodView />, OPERATOR, {
		Definitions: () => ({
			viewerCanReleaseMethods: may,
			methodVersions: [
				{
					__typename: "MethodVersion",
					id: "TT-1",
					version: "TT-1",
					definition,
				},
			],
		}),
		MethodVersionRelease: () => ({
			methodVersionRelease: {
				__typename: "MethodVersionReleasePayload",
				methodVersion: null,
				userErrors,
			},
		}),
	});
	const { address } = await renderPortal(api.element, "/methods/new");
	return { ...api, address };
}

const editor = () =>
	screen.findByRole<HTMLTextAreaElement>("textbox", {
		name: "The definition as JSON",
	});
const send = async () => {
	await userEvent.type(screen.getByRole("textbox", { name: /Reason/ }), "Why");
	const buttons = screen.getAllByRole("button", { name: "Release a version" });
	await userEvent.click(buttons.at(-1) as HTMLElement);
};

/** Forms with every country in them take long to look through by role. */
const SLOW = 20_000;

describe("NewMethodView", () => {
	it(
		"starts from the newest version",
		async () => {
			await open();
			expect(JSON.parse((await editor()).value)).toEqual(
				JSON.parse(definition),
			);
		},
		SLOW,
	);

	it(
		"sends nothing that isn't JSON",
		async () => {
			const { asked } = await open();
			fireEvent.change(await editor(), { target: { value: "{,}" } });
			await send();
			expect(await editor()).toHaveAccessibleDescription(/JSON/);
			expect(asked("MethodVersionRelease")).toEqual([]);
		},
		SLOW,
	);

	it(
		"shows each fault by its path, and leads to its place in the text",
		async () => {
			const { asked } = await open([
				{
					__typename: "UserError",
					code: "METHOD_INVALID",
					field: ["definition", "parameters", "interval", "coveragePpm"],
					message: "Between 500000 and 999999.",
				},
			]);
			const text = await editor();
			await send();
			await userEvent.click(
				await screen.findByRole("button", { name: "Release" }),
			);
			await userEvent.click(
				await screen.findByRole("button", {
					name: "parameters.interval.coveragePpm",
				}),
			);
			expect(
				screen.getByText("Between 500000 and 999999."),
			).toBeInTheDocument();
			expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(
				'"coveragePpm"',
			);
			expect(asked("MethodVersionRelease")).toHaveLength(1);
		},
		SLOW,
	);

	it(
		"is for those only who may release",
		async () => {
			const { address } = await open([], false);
			await waitFor(() => expect(address()).toBe("/methods"));
		},
		SLOW,
	);
});
