import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
	TenantContext,
	type TenantInContext,
} from "../../app/tenant/tenant-context";
import { aFootprint } from "../../test/a-footprint";
import { renderPortal } from "../../test/render";
import { NOBODY, withApi } from "../../test/with-api";
import { ModelChoicesView } from "./model-choices.view";

const tenant = { id: "ten_1", country: "SE" } as TenantInContext;
const connection = (type: string, nodes: object[]) => ({
	__typename: type,
	nodes,
	totalCount: nodes.length,
	pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
});
const unknown = {
	__typename: "UnmatchedModel",
	modelName: "X1 Carbon",
	category: "NOTEBOOK",
	devices: 18,
	manufacturer: "Lenovo",
	partNumber: null,
	candidates: [
		{
			__typename: "ModelCandidate",
			evidence: "The same: X1 Carbon; no generation on yours.",
			likenessPercent: 80,
			model: {
				__typename: "DeviceModel",
				id: "mdl_1",
				manufacturer: "Lenovo",
				name: "ThinkPad X1 Carbon Gen 9",
			},
		},
	],
};
const choice = (withdrawn: boolean) => ({
	__typename: "ModelChoice",
	id: "mch_1",
	kind: "ESTIMATE",
	modelName: "Old box",
	manufacturer: null,
	partNumber: null,
	category: "DESKTOP",
	devices: 3,
	estimator: "EST-2026.1",
	madeAt: "2026-11-23T10:00:00.000Z",
	madeBy: "Ada Admin",
	withdrawnAt: withdrawn ? "2026-11-24T10:00:00.000Z" : null,
	withdrawnBy: withdrawn ? "Bo Member" : null,
	model: null,
	specs: {
		__typename: "DeviceSpecs",
		category: null,
		weightKg: "5",
		screenInches: null,
		formFactor: "TOWER",
	},
});

async function open({ may = true, withdrawn = false, moved = false } = {}) {
	const state = {
		tenant,
		missing: false,
		error: undefined,
		retry: () => undefined,
	};
	const payload = { choice: choice(withdrawn), userErrors: [] };
	const api = withApi(
		<TenantContext value={state}>
			<ModelChoicesView />
		</TenantContext>,
		NOBODY,
		{
			UnknownModels: () => ({
				tenant: {
					__typename: "Tenant",
					id: "ten_1",
					viewerCanChooseModels: may,
					unmatchedModels: {
						...connection("UnmatchedModelConnection", []),
						totalCount: 1,
						edges: [
							{
								__typename: "UnmatchedModelEdge",
								cursor: "one",
								node: unknown,
							},
						],
					},
				},
			}),
			ModelChoicesMade: () => ({
				tenant: {
					__typename: "Tenant",
					id: "ten_1",
					viewerCanChooseModels: may,
					modelChoices: connection("ModelChoiceConnection", [
						choice(withdrawn),
					]),
				},
			}),
			EstimateForModel: () => ({
				tenant: {
					__typename: "Tenant",
					id: "ten_1",
					unmatchedModels: {
						__typename: "UnmatchedModelConnection",
						nodes: [
							{
								...unknown,
								...(moved && { modelName: "Another" }),
								estimate: {
									__typename: "FootprintEstimate",
									reason: null,
									footprint: aFootprint({ basis: "ESTIMATED" }),
								},
							},
						],
					},
				},
			}),
			ModelChoiceMake: () => ({
				modelChoiceMake: { __typename: "ModelChoiceMakePayload", ...payload },
			}),
			ModelChoiceWithdraw: () => ({
				modelChoiceWithdraw: {
					__typename: "ModelChoiceWithdrawPayload",
					...payload,
				},
			}),
		},
	);
	await renderPortal(api.element, "/t/ten_1/models");
	await screen.findByText("X1 Carbon");
	await screen.findByText("Old box");
	return api;
}

const press = async (name: string | RegExp) =>
	userEvent.click(await screen.findByRole("button", { name }));

/** Forms with every country in them take long to look through by role. */
const SLOW = 20_000;

describe("ModelChoicesView", () => {
	it(
		"takes a candidate only when it is confirmed, with its evidence in sight",
		async () => {
			const { asked } = await open();
			expect(
				screen.getByText("The same: X1 Carbon; no generation on yours."),
			).toBeInTheDocument();
			await press("It is this one: Lenovo ThinkPad X1 Carbon Gen 9");
			expect(asked("ModelChoiceMake")).toEqual([]);
			await press("Confirm");
			await waitFor(() =>
				expect(asked("ModelChoiceMake")).toEqual([
					{
						input: {
							tenantId: "ten_1",
							modelName: "X1 Carbon",
							manufacturer: "Lenovo",
							partNumber: null,
							category: "NOTEBOOK",
							kind: "MODEL",
							modelId: "mdl_1",
							idempotencyKey: expect.any(String),
						},
					},
				]),
			);
		},
		SLOW,
	);

	it(
		"shows the number of an estimate before it can be accepted, and sends what it was made from",
		async () => {
			const { asked } = await open();
			await press("Estimate it");
			expect(
				screen.queryByRole("button", { name: /Accept/ }),
			).not.toBeInTheDocument();
			await userEvent.type(screen.getByLabelText("Weight (kg)"), "1,4");
			await press("Show the estimate");
			expect(await screen.findAllByText("222.913 kg")).not.toHaveLength(0);
			await press("Accept the estimate for 18 devices");
			await waitFor(() => expect(asked("ModelChoiceMake")).toHaveLength(1));
			expect(asked("EstimateForModel")).toMatchObject([
				{ tenantId: "ten_1", country: "SE", specs: { weightKg: "1.4" } },
			]);
			expect(asked("ModelChoiceMake")[0]).toMatchObject({
				input: {
					kind: "ESTIMATE",
					specs: { category: "NOTEBOOK", weightKg: "1.4" },
				},
			});
		},
		SLOW,
	);

	it(
		"shows no number of another model that has moved to its place meanwhile",
		async () => {
			await open({ moved: true });
			await press("Estimate it");
			await press("Show the estimate");
			expect(
				await screen.findByText(/The list has changed meanwhile/),
			).toBeInTheDocument();
			expect(screen.queryByText("222.913 kg")).not.toBeInTheDocument();
			expect(
				screen.queryByRole("button", { name: /Accept/ }),
			).not.toBeInTheDocument();
		},
		SLOW,
	);

	it(
		"tells who decided what and when, and withdraws after asking",
		async () => {
			const { asked } = await open();
			expect(screen.getByText("Ada Admin")).toBeInTheDocument();
			expect(screen.getByText("Tower · 5 kg · EST-2026.1")).toBeInTheDocument();
			await press("Withdraw the decision on Old box");
			expect(asked("ModelChoiceWithdraw")).toEqual([]);
			await press("Withdraw");
			await waitFor(() =>
				expect(asked("ModelChoiceWithdraw")).toMatchObject([
					{ input: { tenantId: "ten_1", choiceId: "mch_1" } },
				]),
			);
		},
		SLOW,
	);

	it(
		"keeps what was withdrawn in the list",
		async () => {
			await open({ withdrawn: true });
			expect(screen.getByText("Withdrawn by Bo Member")).toBeInTheDocument();
		},
		SLOW,
	);

	it(
		"is for reading to those who may not decide",
		async () => {
			await open({ may: false });
			expect(
				screen.queryByRole("button", { name: /It is this one|Withdraw/ }),
			).not.toBeInTheDocument();
		},
		SLOW,
	);
});
