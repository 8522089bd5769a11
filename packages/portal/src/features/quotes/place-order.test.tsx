import { ApolloProvider } from "@apollo/client/react";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import {
	type Answer,
	fakeServer,
	type SentOperation,
} from "../../test/fake-server";
import { renderPortal } from "../../test/render";
import { PlaceOrder } from "./place-order";

const tenant = {
	id: "ten_1",
	legalEntity: "Nordic Example AB",
} as TenantInContext;
const quote = {
	id: "quo_1",
	devices: 2,
	offset: { grams: 1_000_000 },
	total: { decimal: "250.00", currency: "SEK" },
	clientReference: null,
} as QuoteFieldsFragment;

const refused = (code: string, message: string): Answer => ({
	data: {
		orderPlace: {
			__typename: "OrderPlacePayload",
			order: null,
			userErrors: [{ __typename: "UserError", code, field: null, message }],
		},
	},
});
const placed: Answer = {
	data: {
		orderPlace: {
			__typename: "OrderPlacePayload",
			order: { __typename: "Order", id: "ord_1", number: "O-1" },
			userErrors: [],
		},
	},
};

async function show(answers: Answer[]) {
	const server = fakeServer(
		() => answers.shift() ?? new Error("Asked too often"),
	);
	const { address } = await renderPortal(
		<ApolloProvider client={server.client}>
			<PlaceOrder
				tenant={tenant}
				quote={quote}
				cancellationHours={48}
				onNewQuote={() => undefined}
			/>
		</ApolloProvider>,
	);
	const order = () =>
		userEvent.click(screen.getByRole("button", { name: "Order now" }));
	return { ...server, address, order };
}

const beneficiary = () => screen.getByRole("textbox", { name: /Beneficiary/ });
const agree = () => userEvent.click(screen.getByRole("checkbox"));
const keyOf = (operation: SentOperation | undefined) =>
	(operation?.variables.input as { idempotencyKey: string } | undefined)
		?.idempotencyKey;

describe("PlaceOrder", () => {
	it("never names a beneficiary by itself, and orders nothing without one", async () => {
		const { sent, order } = await show([]);
		expect(beneficiary()).toHaveValue("");
		await agree();
		await order();
		expect(beneficiary()).toHaveAccessibleDescription(/Please fill this in\./);
		expect(sent).toEqual([]);
	});

	it("orders nothing without the buyer's consent", async () => {
		const { sent, order } = await show([]);
		await userEvent.type(beneficiary(), "Example AB");
		await order();
		expect(screen.getByText("Please confirm the order.")).toBeInTheDocument();
		expect(sent).toEqual([]);
	});

	it("offers the legal entity, and leads to the order when it is placed", async () => {
		const { sent, order, address } = await show([placed]);
		await userEvent.click(
			screen.getByRole("button", { name: "Use Nordic Example AB" }),
		);
		await agree();
		await order();
		expect(sent[0]?.variables.input).toMatchObject({
			tenantId: "ten_1",
			quoteId: "quo_1",
			beneficiary: "Nordic Example AB",
		});
		await waitFor(() => expect(address()).toBe("/t/ten_1/orders/ord_1"));
	});

	it("says what is missing when the stock doesn't suffice, and offers a new quote", async () => {
		const message = "Missing: 12.5 t of Mangrove restoration.";
		const { order } = await show([refused("OUT_OF_STOCK", message)]);
		await userEvent.type(beneficiary(), "Example AB");
		await agree();
		await order();
		const alert = await screen.findByRole("alert");
		expect(alert).toHaveTextContent(
			"There are not enough credits in stock for this order.",
		);
		expect(alert).toHaveTextContent(message);
		expect(
			screen.getByRole("button", { name: "Make a new quote" }),
		).toBeInTheDocument();
	});

	it("repeats a lost request under the same key, so that nothing is ordered twice", async () => {
		const lost = new TypeError("Failed to fetch");
		const { sent, order } = await show([lost, placed]);
		await userEvent.type(beneficiary(), "Example AB");
		await agree();
		await order();
		expect(await screen.findByRole("alert")).toHaveTextContent(
			"The server can't be reached.",
		);
		await order();
		await waitFor(() => expect(sent).toHaveLength(2));
		expect(keyOf(sent[1])).toBe(keyOf(sent[0]));
	});

	it("takes a new key after a refusal, which would be answered again to the old one for ever", async () => {
		const { sent, order } = await show([
			refused("OUT_OF_STOCK", "12.5 t missing"),
			placed,
		]);
		await userEvent.type(beneficiary(), "Example AB");
		await agree();
		await order();
		await screen.findByRole("alert");
		await order();
		await waitFor(() => expect(sent).toHaveLength(2));
		expect(keyOf(sent[1])).not.toBe(keyOf(sent[0]));
	});
});
