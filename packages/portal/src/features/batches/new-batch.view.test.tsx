import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { type Answers, AUDITOR, OPERATOR, withApi } from "../../test/with-api";
import { NewBatchView } from "./new-batch.view";

const SERIALS =
	"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0";
const project = {
	__typename: "Project",
	id: "prj_1",
	name: "Bundled Wind Power",
	registry: "VERRA",
	registryProjectId: "1060",
};

async function open(register: Answers[string] = () => ({})) {
	const api = withApi(<NewBatchView />, OPERATOR, {
		ProjectChoice: () => ({ node: project }),
		ProjectChoices: () => ({
			projects: { __typename: "ProjectConnection", nodes: [project] },
		}),
		CreditBatchRegister: (variables) => ({
			creditBatchRegister: {
				__typename: "CreditBatchRegisterPayload",
				batch: null,
				userErrors: [],
				...register(variables),
			},
		}),
	});
	const page = await renderPortal(
		api.element,
		"/operator/batches/new?project=prj_1",
	);
	const user = userEvent.setup();
	await screen.findByDisplayValue(/Bundled Wind Power/);
	const serials = screen.getByLabelText(/^Serial number range/);
	const type = async (text: string) => {
		await user.clear(serials);
		await user.click(serials);
		await user.paste(text);
	};
	const fill = async () => {
		await type(SERIALS);
		await user.type(screen.getByLabelText(/^Credits/), "20745");
		await user.type(screen.getByLabelText(/^Vintage/), "2019");
	};
	const submit = () =>
		user.click(screen.getByRole("button", { name: "Register batch" }));
	const keys = () =>
		api
			.asked("CreditBatchRegister")
			.map(({ input }) => (input as { idempotencyKey: string }).idempotencyKey);
	return { ...api, ...page, user, type, fill, submit, keys };
}

describe("registering a batch", () => {
	it("says what a serial range holds before anything is sent", async () => {
		const { type, asked } = await open();
		await type(SERIALS);
		expect(screen.getByText("115597313")).toBeVisible();
		expect(screen.getByText("115618057")).toBeVisible();
		expect(screen.getByText("20,745")).toBeVisible();
		expect(asked("CreditBatchRegister")).toEqual([]);
	});

	it("points at the character that is wrong", async () => {
		const { type } = await open();
		await type(SERIALS.replace("115618057", "115597312"));
		expect(
			screen.getByText("The last number is smaller than the first."),
		).toBeVisible();
		expect(screen.getByText("At character 16:")).toBeVisible();
	});

	it("doesn't send a quantity that the range doesn't count", async () => {
		const { fill, submit, user, asked } = await open();
		await fill();
		const quantity = screen.getByLabelText(/^Credits/);
		await user.clear(quantity);
		await user.type(quantity, "20744");
		expect(screen.getByText("The range counts 20,745.")).toBeVisible();
		await submit();
		expect(quantity).toBeInvalid();
		expect(asked("CreditBatchRegister")).toEqual([]);
	});

	it("keeps the key while the outcome is open, and takes a new one after an answer", async () => {
		let times = 0;
		const { fill, submit, keys } = await open(() => {
			times += 1;
			if (times === 1) throw new TypeError("Failed to fetch");
			return {
				userErrors: [
					{
						__typename: "UserError",
						code: "SERIAL_OVERLAP",
						field: ["serials"],
						message: "They are in batch bat_7.",
					},
				],
			};
		});
		await fill();
		await submit();
		await screen.findByText(/can't be reached/);
		await submit();
		await screen.findByText(/They are in batch bat_7/);
		await submit();
		await waitFor(() => expect(keys()).toHaveLength(3));
		const [first, second, third] = keys();
		expect(second).toBe(first);
		expect(third).not.toBe(first);
	});

	it("shows the server's refusal beside its field and goes there", async () => {
		const { fill, submit } = await open(() => ({
			userErrors: [
				{
					__typename: "UserError",
					code: "SERIAL_OTHER_PROJECT",
					field: ["input", "vintage"],
					message: "The serial numbers are of vintage 2018.",
				},
			],
		}));
		await fill();
		await submit();
		await screen.findByText(/are of vintage 2018/);
		expect(screen.getByLabelText(/^Vintage/)).toBeInvalid();
		expect(screen.getByLabelText(/^Vintage/)).toHaveFocus();
	});

	it("goes to the batch once it is registered", async () => {
		const { fill, submit, asked, address } = await open(() => ({
			batch: { __typename: "CreditBatch", id: "bat_1", quantity: 20_745 },
		}));
		await fill();
		await submit();
		await waitFor(() => expect(address()).toBe("/operator/batches/bat_1"));
		expect(asked("CreditBatchRegister")[0]?.input).toMatchObject({
			projectId: "prj_1",
			serials: SERIALS,
			quantity: 20_745,
			vintage: 2019,
		});
	});

	it("is not for auditors", async () => {
		const { element } = withApi(<NewBatchView />, AUDITOR, {});
		const { address } = await renderPortal(element, "/operator/batches/new");
		expect(address()).toBe("/operator/batches");
		expect(screen.queryByRole("form")).not.toBeInTheDocument();
	});
});
