import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { Route, Routes } from "react-router";
import type { Viewer } from "../../session/session-context";
import { renderPortal } from "../../test/render";
import { type Answers, AUDITOR, OPERATOR, withApi } from "../../test/with-api";
import { BatchesView } from "../batches/batches.view";
import { SheetsView } from "../sheets/sheets.view";
import { ProjectView } from "./project.view";
import { ProjectsView } from "./projects.view";

const page = (node: object[] = []) => ({
	__typename: "Connection",
	nodes: node,
	totalCount: node.length,
	pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
});
const mass = (grams: number) => ({ __typename: "Mass", grams });
const project = {
	__typename: "Project",
	id: "prj_1",
	name: "Bundled Wind Power",
	registry: "VERRA",
	registryProjectId: "1060",
	registryUrl: "https://registry.verra.org/app/projectDetail/VCS/1060",
	country: "IN",
	type: "Wind power",
	methodology: null,
	mechanism: "REDUCTION",
	sdgs: [7, 13],
	description: null,
	latitude: null,
	longitude: null,
	available: mass(12_000_000_000),
	allocated: mass(5_000_001),
	retired: mass(0),
	batches: [],
};
const answers: Answers = {
	Projects: () => ({ projects: page([project]) }),
	Project: () => ({ node: project }),
	Batches: () => ({ creditBatches: page() }),
	SheetImports: () => ({ footprintSheetsImports: page() }),
	Retirements: () => ({ retirements: page() }),
	ProjectChoices: () => ({ projects: page() }),
};
const show = (element: ReactElement, viewer: Viewer, at?: string) =>
	renderPortal(withApi(element, viewer, answers).element, at);

/** Each page of operations, a text by which it has arrived, and what operators can do there. */
const pages: [ReactElement, string, string, string[]][] = [
	[<ProjectsView key="a" />, "/", "Bundled Wind Power", ["New project"]],
	[<BatchesView key="b" />, "/", "No credit batches yet", ["Register a batch"]],
	[<SheetsView key="c" />, "/", "No sheets imported yet", ["Import sheets"]],
	[
		<Routes key="d">
			<Route path="/operator/projects/:projectId" element={<ProjectView />} />
		</Routes>,
		"/operator/projects/prj_1",
		"Verra 1060",
		["Edit", "Register a batch"],
	],
];

describe.each(pages)(
	"operations: page %#",
	(element, at, arrived, controls) => {
		it("lets operators change things", async () => {
			await show(element, OPERATOR, at);
			await screen.findByText(arrived);
			for (const name of controls) {
				expect(screen.getAllByRole("link", { name })[0]).toBeVisible();
			}
		});

		it("lets auditors read and nothing else", async () => {
			await show(element, AUDITOR, at);
			await screen.findByText(arrived);
			for (const name of controls) {
				expect(screen.queryByText(name)).not.toBeInTheDocument();
			}
		});
	},
);

it("links the registry and shows stock to the gram", async () => {
	await show(<ProjectsView />, AUDITOR);
	const link = await screen.findByRole("link", { name: /Verra 1060/ });
	expect(link).toHaveAttribute("href", project.registryUrl);
	expect(screen.getByTitle("5,000,001 g")).toHaveTextContent("5 t");
});
