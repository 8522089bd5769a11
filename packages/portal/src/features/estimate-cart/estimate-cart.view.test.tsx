import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { NOBODY, withApi } from "../../test/with-api";
import { EstimateCartView } from "./estimate-cart.view";

const mass = (grams: number) => ({ __typename: "Mass", grams });
const part = (lines: number, devices: number, grams: number) => ({
	__typename: "FootprintCartPart",
	lines,
	devices,
	total: mass(grams),
});

/** The first line is published, all others have failed. */
function answered({ input }: Record<string, unknown>) {
	const { lines } = input as { lines: { quantity: number; key: string }[] };
	const [first] = lines;
	const quantity = first?.quantity ?? 0;
	return {
		estimateFootprints: {
			__typename: "FootprintCart",
			devices: quantity,
			total: mass(100_000 * quantity),
			low: mass(50_000 * quantity),
			high: mass(200_000 * quantity),
			byStage: [
				{
					__typename: "FootprintStage",
					stage: "USE",
					derived: false,
					mass: mass(100_000 * quantity),
				},
			],
			published: part(1, quantity, 100_000 * quantity),
			estimated: part(0, 0, 0),
			failed: lines.length - 1,
			lines: lines.map((line, index) => ({
				__typename: "FootprintCartLine",
				index,
				quantity: line.quantity,
				total: index === 0 ? mass(100_000 * quantity) : null,
				footprint:
					index === 0
						? {
								__typename: "Footprint",
								total: mass(100_000),
								low: mass(50_000),
								high: mass(200_000),
								statistic: "MEAN",
								basis: "PUBLISHED",
								country: "SE",
								method: { __typename: "MethodVersion", version: "TT-2026.2" },
								match: null,
							}
						: null,
				error:
					index === 0
						? null
						: {
								__typename: "UserError",
								code: "CATEGORY_MISSING",
								field: null,
								message: "Give a category.",
							},
			})),
		},
	};
}

async function open() {
	const api = withApi(<EstimateCartView />, NOBODY, {
		EstimateFootprints: answered,
	});
	await renderPortal(api.element, "/estimate/cart");
	const paste = async (text: string) => {
		await userEvent.click(
			screen.getByRole("textbox", { name: "Lines of the cart" }),
		);
		await userEvent.paste(text);
	};
	return { ...api, paste };
}

const ask = () =>
	userEvent.click(screen.getByRole("button", { name: /^Estimate/ }));

/** Forms with every country in them take long to look through by role. */
const SLOW = 20_000;

describe("EstimateCartView", () => {
	it(
		"says of each line that can't be read where and why, and asks for the others",
		async () => {
			const { paste, asked } = await open();
			await paste("model,quantity,country\nA,2,SE\nB,many,SE\nC,1,NO");
			expect(
				await screen.findByText("1 line can't be read and is left out"),
			).toBeInTheDocument();
			expect(screen.getByText("Line 3, quantity")).toBeInTheDocument();
			await ask();
			await waitFor(() =>
				expect(asked("EstimateFootprints")).toEqual([
					{
						input: {
							country: null,
							lifetimeYears: 5,
							lines: [
								expect.objectContaining({
									key: "2",
									modelName: "A",
									quantity: 2,
								}),
								expect.objectContaining({
									key: "4",
									modelName: "C",
									quantity: 1,
								}),
							],
						},
					},
				]),
			);
		},
		SLOW,
	);

	it(
		"shows the sum and every line, and filters and sorts them here",
		async () => {
			const { paste } = await open();
			await paste("A,2,SE\nB,1,SE\nC,3,SE");
			await ask();
			const table = await screen.findByRole("table", { name: "By line" });
			const names = () =>
				within(table)
					.getAllByRole("row")
					.slice(1)
					.map((row) => row.querySelector("strong")?.textContent);
			expect(screen.getAllByText("200 kg")).not.toHaveLength(0);
			expect(names()).toEqual(["A", "B", "C"]);
			expect(within(table).getAllByText("Give a category.")).toHaveLength(2);
			const sort = within(table).getByRole("button", { name: "Quantity" });
			await userEvent.click(sort);
			await userEvent.click(sort);
			expect(names()).toEqual(["C", "A", "B"]);
			await userEvent.type(
				screen.getByRole("searchbox", { name: "Model" }),
				"b",
			);
			await waitFor(() => expect(names()).toEqual(["B"]));
		},
		SLOW,
	);

	it(
		"asks nothing when there is nothing, and says so beside the field",
		async () => {
			const { asked } = await open();
			await ask();
			expect(
				screen.getByRole("textbox", { name: "Lines of the cart" }),
			).toHaveAccessibleDescription("Paste some lines, or choose a file.");
			expect(asked("EstimateFootprints")).toEqual([]);
		},
		SLOW,
	);

	it(
		"says when the figures are of other lines than those on show",
		async () => {
			const { paste } = await open();
			await paste("A,2,SE");
			await ask();
			await screen.findByRole("table", { name: "By line" });
			await paste("\nB,1,SE");
			expect(
				await screen.findByText(/The lines have changed since/),
			).toBeInTheDocument();
		},
		SLOW,
	);
});
