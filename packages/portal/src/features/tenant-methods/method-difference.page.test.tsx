import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MethodDifferenceFieldsFragment } from "../../gql/graphql";
import { renderPortal } from "../../test/render";
import { type Answers, NOBODY, withApi } from "../../test/with-api";
import { MethodDifferencePage } from "./method-difference.page";

const mass = (grams: number) => ({ __typename: "Mass", grams });
const version = (name: string) => ({
	__typename: "MethodVersion",
	id: name,
	version: name,
});
const difference = {
	__typename: "MethodDifference",
	from: version("TT-1"),
	to: version("TT-2"),
	devices: 20,
	changed: 10,
	unchanged: 2,
	refused: 1,
	quoted: 3,
	covered: 4,
	before: mass(5_000_000),
	after: mass(4_000_000),
	delta: mass(-1_000_000),
	rest: {
		__typename: "MethodDifferenceRest",
		lines: 0,
		devices: 0,
		before: mass(0),
		after: mass(0),
	},
	refusals: [
		{
			__typename: "MethodDifferenceRefusal",
			reason: "The sheet doesn't state the weight.",
			devices: 1,
		},
	],
	lines: [
		{
			__typename: "MethodDifferenceLine",
			footprint: {
				__typename: "Footprint",
				id: "fpr_1",
				basis: "ESTIMATED",
			},
			model: {
				__typename: "DeviceModel",
				id: "mdl_1",
				manufacturer: "Example",
				name: "E-1000",
			},
			country: "SE",
			devices: 10,
			beforeEach: mass(500_000),
			afterEach: mass(400_000),
			before: mass(5_000_000),
			after: mass(4_000_000),
			reasons: [
				{ code: "USE", text: "Use: less.", mass: mass(-100_000) },
				{ code: "METHOD", text: "Method version: another.", mass: mass(0) },
			],
		},
	],
} as unknown as MethodDifferenceFieldsFragment;

const refused = () => ({
	methodVersionAdopt: {
		__typename: "MethodVersionAdoptPayload",
		adoption: null,
		userErrors: [
			{
				__typename: "UserError",
				code: "FORBIDDEN",
				field: null,
				message: "Only administrators.",
			},
		],
	},
});
const adopted = () => ({
	methodVersionAdopt: {
		__typename: "MethodVersionAdoptPayload",
		adoption: {
			__typename: "MethodAdoption",
			id: "mad_1",
			status: "PENDING",
			adoptedAt: "2026-11-23T10:00:00.000Z",
			adoptedBy: "Ada",
			devices: 12,
			restated: 0,
			refused: 0,
			quoted: 0,
			finishedAt: null,
			method: version("TT-2"),
			previousMethod: version("TT-1"),
		},
		userErrors: [],
	},
});

async function open(canAdopt: boolean, answers: Answers = {}) {
	const api = withApi(
		<MethodDifferencePage
			tenantId="ten_1"
			difference={difference}
			canAdopt={canAdopt}
		/>,
		NOBODY,
		answers,
	);
	const { address } = await renderPortal(api.element, "/t/ten_1/methods/TT-2");
	return { ...api, address };
}

const press = async (name: string) =>
	userEvent.click(await screen.findByRole("button", { name }));

describe("MethodDifferencePage", () => {
	it("says what changes with its sign, why, and what stays", async () => {
		await open(false);
		expect(screen.getAllByText("-")).toHaveLength(2);
		expect(screen.getByText(/-20\s?%/)).toBeInTheDocument();
		expect(screen.getByText("Use: less.")).toBeInTheDocument();
		expect(
			screen.queryByText("Method version: another."),
		).not.toBeInTheDocument();
		expect(
			screen.getByText(/4 devices under an order: they never change/),
		).toBeInTheDocument();
		expect(
			screen.getByText("The sheet doesn't state the weight."),
		).toBeInTheDocument();
		expect(screen.getByText("Estimated")).toBeInTheDocument();
	});

	it("is for reading to those who may not decide", async () => {
		await open(false);
		expect(
			screen.queryByRole("button", { name: /into use/ }),
		).not.toBeInTheDocument();
	});

	it("adopts only after it is confirmed, and leads to where it can be watched", async () => {
		const api = await open(true, { MethodVersionAdopt: adopted });
		await press("Take TT-2 into use");
		expect(api.asked("MethodVersionAdopt")).toEqual([]);
		expect(await screen.findByText(/12 devices are restated/)).toBeVisible();
		await press("Take into use");
		await waitFor(() => expect(api.address()).toBe("/t/ten_1/methods"));
		expect(api.asked("MethodVersionAdopt")).toEqual([
			{
				input: {
					tenantId: "ten_1",
					version: "TT-2",
					idempotencyKey: expect.any(String),
				},
			},
		]);
	});

	it("shows a refusal in the dialog", async () => {
		const api = await open(true, { MethodVersionAdopt: refused });
		await press("Take TT-2 into use");
		await press("Take into use");
		expect(await screen.findByRole("alert")).toHaveTextContent(
			"You may not do this.",
		);
		expect(api.address()).toBe("/t/ten_1/methods/TT-2");
	});
});
