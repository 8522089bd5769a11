import type { Page } from "playwright-core";

/** The widths at which each page is looked at: a desk and a phone. */
export const VIEWPORTS = {
	desktop: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
} as const;

/** How long charts and tables may take to follow a new width. */
const REFLOW_MS = 2_000;

/** Gives the page another size, and time to follow it. */
export async function resize(
	page: Page,
	size: { width: number; height: number },
): Promise<void> {
	await page.setViewportSize(size);
	await settle(page);
	await page
		.waitForFunction(
			() =>
				document.documentElement.scrollWidth <=
				document.documentElement.clientWidth,
			undefined,
			{ timeout: REFLOW_MS },
		)
		// Whoever measures it names the page that stays too wide.
		.catch(() => undefined);
}

/** Waits for the end of every movement but those that have none, such as a spinner's. */
const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		const movements = document
			.getAnimations()
			.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(movements.map(({ finished }) => finished));
	});

/** Pixels by which a page is wider than its window: it would have to be scrolled sideways. */
export const surplusWidth = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			document.documentElement.scrollWidth -
			document.documentElement.clientWidth,
	);
