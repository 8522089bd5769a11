import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import { NOBODY, withApi } from "../../test/with-api";
import { Replay } from "./replay";

const HASH = "ab".repeat(32);
const OTHER = "cd".repeat(32);

async function replayed(answer: object | null) {
	const api = withApi(<Replay footprintId="fpr_1" tenantId="ten_1" />, NOBODY, {
		FootprintReplay: () => ({ footprintReplay: answer }),
	});
	await renderPortal(api.element);
	await userEvent.click(screen.getByRole("button", { name: "Replay" }));
	return api;
}

describe("Replay", () => {
	it("says that the same bytes came out, with both hashes", async () => {
		const api = await replayed({
			__typename: "FootprintReplay",
			identical: true,
			storedHash: HASH,
			replayedHash: HASH,
			difference: null,
		});
		expect(await screen.findByText(/Identical/)).toBeInTheDocument();
		expect(screen.getAllByText(HASH)).toHaveLength(2);
		expect(api.asked("FootprintReplay")).toEqual([
			{ id: "fpr_1", tenantId: "ten_1" },
		]);
	});

	it("warns of another result, and says where it differs", async () => {
		await replayed({
			__typename: "FootprintReplay",
			identical: false,
			storedHash: HASH,
			replayedHash: OTHER,
			difference: "totalGrams is 2 instead of 1.",
		});
		const alert = await screen.findByRole("alert");
		expect(alert).toHaveTextContent("totalGrams is 2 instead of 1.");
		expect(alert).toHaveTextContent(OTHER);
	});

	it("says so when the footprint isn't there", async () => {
		await replayed(null);
		expect(await screen.findByRole("alert")).toHaveTextContent(
			"There is no such thing",
		);
	});
});
