import { screen } from "@testing-library/react";
import { renderPortal } from "../test/render";
import { Mass } from "./mass";

describe("Mass", () => {
	it("shows a readable figure and keeps the exact grams beside it", async () => {
		await renderPortal(<Mass grams={356_411_000_001} decimals={1} />);
		const figure = screen.getByText("356,411 t");
		expect(figure).toHaveAttribute("title", "356,411,000,001\u00a0g");
		expect(figure).toHaveAttribute("data-grams", "356411000001");
	});
});
