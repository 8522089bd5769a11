import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Viewer } from "../../session/session-context";
import { renderPortal } from "../../test/render";
import { type Answers, AUDITOR, OPERATOR, withApi } from "../../test/with-api";
import { NewRetirementView } from "./new-retirement.view";
import { RetirementsView } from "./retirements.view";

const project = { __typename: "Project", id: "prj_1", name: "Wind" };
const range = (first: number, last: number) => ({
	__typename: "SerialRange",
	registry: "ACR",
	text: `ACR-US-192-2010-203-${first}-${last}`,
	quantity: last - first + 1,
});
const batch = {
	__typename: "CreditBatch",
	id: "bat_1",
	vintage: 2010,
	serials: range(1, 5000),
	project,
};
const lists: Answers = {
	Retirements: () => ({
		retirements: {
			__typename: "RetirementConnection",
			nodes: [],
			totalCount: 0,
			pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
		},
	}),
	Retirable: () => ({
		retirable: [
			{
				__typename: "RetirableRange",
				orders: 3,
				serials: range(11, 20),
				project,
				batch,
			},
		],
	}),
	ProjectChoices: () => ({
		projects: { __typename: "ProjectConnection", nodes: [] },
	}),
};

describe("what to retire next", () => {
	const show = (viewer: Viewer) =>
		renderPortal(withApi(<RetirementsView />, viewer, lists).element);

	it("leads operators to a form with the range filled in", async () => {
		await show(OPERATOR);
		const link = await screen.findByRole("link", {
			name: /Record the retirement of ACR-US-192-2010-203-11-20/,
		});
		expect(link).toHaveAttribute(
			"href",
			"/operator/retirements/new?batch=bat_1&serials=ACR-US-192-2010-203-11-20",
		);
	});

	it("gives auditors the same facts and nothing to change them with", async () => {
		await show(AUDITOR);
		const table = await screen.findByRole("table", {
			name: "What to retire next",
		});
		const row = await within(table).findByRole("row", { name: /11-20/ });
		expect(row).toHaveTextContent("10");
		expect(screen.queryByText("Record")).not.toBeInTheDocument();
		expect(screen.queryByText("Record a retirement")).not.toBeInTheDocument();
	});
});

describe("recording a retirement", () => {
	async function open() {
		const api = withApi(<NewRetirementView />, OPERATOR, {
			BatchToRetire: () => ({ node: batch }),
			RetirementRecord: () => ({
				retirementRecord: {
					__typename: "RetirementRecordPayload",
					retirement: { __typename: "Retirement", id: "ret_1", batch },
					userErrors: [],
				},
			}),
		});
		const page = await renderPortal(
			api.element,
			"/operator/retirements/new?batch=bat_1&serials=ACR-US-192-2010-203-11-20",
		);
		await screen.findByDisplayValue("ACR-US-192-2010-203-11-20");
		const user = userEvent.setup();
		const check = () =>
			user.click(screen.getByRole("button", { name: "Check and record" }));
		return { ...api, ...page, user, check };
	}

	it("never fills in the beneficiary, and asks for it", async () => {
		const { check, asked } = await open();
		const beneficiary = screen.getByLabelText(/^Beneficiary/);
		expect(beneficiary).toHaveValue("");
		await check();
		expect(beneficiary).toBeInvalid();
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
		expect(asked("RetirementRecord")).toEqual([]);
	});

	it("says that it is irreversible, and records only after that", async () => {
		const { user, check, asked, address } = await open();
		await user.type(screen.getByLabelText(/^Retired on/), "2026-11-20");
		await user.type(screen.getByLabelText(/^Registry reference/), "TX-77");
		await user.type(screen.getByLabelText(/^Beneficiary/), "Example AB");
		await check();
		const dialog = await screen.findByRole("dialog");
		expect(dialog).toHaveTextContent("A retirement is irreversible.");
		expect(asked("RetirementRecord")).toEqual([]);
		await user.click(
			within(dialog).getByRole("button", { name: /10 credits .* as retired/ }),
		);
		await waitFor(() => expect(address()).toBe("/operator/batches/bat_1"));
		expect(asked("RetirementRecord")[0]?.input).toMatchObject({
			batchId: "bat_1",
			serials: "ACR-US-192-2010-203-11-20",
			retiredOn: "2026-11-20",
			registryReference: "TX-77",
			beneficiary: "Example AB",
			url: null,
		});
	});
});
