import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { screen } from "@testing-library/react";
import { renderPortal } from "../../test/render";
import { AUDITOR, NOBODY, withApi } from "../../test/with-api";
import { RegionsView } from "./regions.view";

describe("regions", () => {
	it("tells those who may not see a rollout so, instead of an error", async () => {
		const forbidden = new CombinedGraphQLErrors({
			data: null,
			errors: [
				{
					message: "The settings of a rollout are for its managers.",
					extensions: { code: "FORBIDDEN" },
				},
			],
		});
		const { element } = withApi(<RegionsView />, NOBODY, {
			Regions: () => {
				throw forbidden;
			},
		});
		await renderPortal(element);
		expect(await screen.findByText("This is not for you")).toBeVisible();
		expect(screen.queryByRole("alert")).not.toBeInTheDocument();
	});

	it("shows the others each region with its stage", async () => {
		const { element } = withApi(<RegionsView />, AUDITOR, {
			Regions: () => ({
				regions: [
					{
						__typename: "Region",
						id: "reg_1",
						code: "NORDICS",
						name: "Nordics",
						countries: ["SE", "DK"],
						projects: [{ __typename: "Project", id: "prj_1" }],
						rollout: {
							__typename: "Rollout",
							stage: "PILOT",
							effectiveFrom: "2026-10-01T00:00:00Z",
						},
					},
				],
			}),
		});
		await renderPortal(element);
		const card = await screen.findByRole("article", { name: "Nordics" });
		expect(card).toHaveTextContent("Sweden, Denmark");
		expect(card).toHaveTextContent("Pilot");
		expect(screen.getByRole("link", { name: "Nordics" })).toHaveAttribute(
			"href",
			"/regions/NORDICS",
		);
	});
});
