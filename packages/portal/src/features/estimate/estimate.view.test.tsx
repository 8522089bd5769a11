import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aFootprint } from "../../test/a-footprint";
import { renderPortal } from "../../test/render";
import { type Answers, NOBODY, withApi } from "../../test/with-api";
import { EstimateView } from "./estimate.view";

async function open(at: string, answers: Answers = {}) {
	const api = withApi(<EstimateView />, NOBODY, {
		ModelChoices: () => ({
			deviceModels: { __typename: "DeviceModelConnection", nodes: [] },
		}),
		EstimateFootprint: () => ({ estimateFootprint: aFootprint() }),
		...answers,
	});
	const { address } = await renderPortal(api.element, at);
	return { ...api, address };
}

const submit = () =>
	userEvent.click(screen.getByRole("button", { name: "Estimate" }));

/** Forms with every country in them take long to look through by role. */
const SLOW = 20_000;

describe("EstimateView", () => {
	it(
		"asks nothing before there is a question, and says beside the fields what is missing",
		async () => {
			const { asked, address } = await open("/estimate");
			await submit();
			expect(
				screen.getByRole("combobox", { name: "Model" }),
			).toHaveAccessibleDescription(/Enter a model, a part number/);
			expect(screen.getByText("Please choose a country.")).toBeVisible();
			expect(asked("EstimateFootprint")).toEqual([]);
			expect(address()).toBe("/estimate");
		},
		SLOW,
	);

	it(
		"keeps the question in the address",
		async () => {
			const { asked, address } = await open("/estimate?country=NO");
			await userEvent.click(screen.getByRole("combobox", { name: "Model" }));
			await userEvent.paste("Monitor 27");
			await submit();
			await waitFor(() =>
				expect(address()).toBe("/estimate?name=Monitor+27&country=NO"),
			);
			await waitFor(() =>
				expect(asked("EstimateFootprint")).toEqual([
					{
						input: expect.objectContaining({
							modelName: "Monitor 27",
							country: "NO",
							lifetimeYears: 5,
						}),
					},
				]),
			);
		},
		SLOW,
	);

	it(
		"shows the figure with statistic, basis, stages, evidence, changes, inventory and assurance",
		async () => {
			await open("/estimate?name=Monitor+27&country=NO");
			const stages = within(
				await screen.findByRole("table", {
					name: "Footprint by life-cycle stage",
				}),
			);
			expect(stages.getByText("34.243 kg")).toBeInTheDocument();
			expect(stages.getByText("222.913 kg")).toBeInTheDocument();
			expect(screen.getByText("Mean")).toBeInTheDocument();
			expect(
				screen.getByText("Interval, measured to hold 90% of the cases"),
			).toBeInTheDocument();
			expect(screen.getAllByText("Published by the maker")).not.toHaveLength(0);
			expect(screen.getByText("Its name is the model's.")).toBeInTheDocument();
			const changes = within(
				screen.getByRole("table", {
					name: "From the sheet's total to this footprint",
				}),
			);
			expect(changes.getByText("-108.087 kg")).toBeInTheDocument();
			expect(screen.getByText(/Scope 3, category 2/)).toBeInTheDocument();
			expect(screen.getByText("Credits are not netted.")).toBeInTheDocument();
			expect(
				screen.getByText("“Nothing came to our attention.”"),
			).toBeInTheDocument();
		},
		SLOW,
	);

	it(
		"says ESTIMATED of an estimate",
		async () => {
			await open("/estimate?category=MONITOR&country=NO", {
				EstimateFootprint: () => ({
					estimateFootprint: aFootprint({ basis: "ESTIMATED", match: null }),
				}),
			});
			await screen.findByText("Estimated", {
				selector: ".mantine-Badge-label",
			});
		},
		SLOW,
	);

	it(
		"shows a refusal beside its field, and no figure",
		async () => {
			await open("/estimate?category=MONITOR&country=NO&weight=400", {
				EstimateFootprint: () => {
					throw new CombinedGraphQLErrors({
						data: null,
						errors: [
							{
								message: "weightKg: at most 100.",
								extensions: { code: "INVALID_INPUT", field: ["weightKg"] },
							},
						],
					});
				},
			});
			await waitFor(() =>
				expect(
					screen.getByLabelText("Weight (kg)"),
				).toHaveAccessibleDescription("At most 100."),
			);
			expect(screen.getByText("No footprint")).toBeInTheDocument();
			expect(screen.queryByRole("table")).not.toBeInTheDocument();
		},
		SLOW,
	);
});
