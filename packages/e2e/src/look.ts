import type { Visitor } from "./browser.js";
import { resize, surplusWidth, VIEWPORTS } from "./viewports.js";

/**
 * Looks at the page as it is, at both widths, and keeps a picture of each as `<name>.<width>.png`.
 * @returns what is wrong: too wide, not accessible to all, or said in the console; nothing when all is well
 */
export async function faultsSeen(
	visitor: Visitor,
	name: string,
): Promise<string[]> {
	const { page } = visitor;
	const faults: string[] = [];
	const note = (error: unknown) => void faults.push((error as Error).message);
	const before = page.viewportSize();
	for (const [width, size] of Object.entries(VIEWPORTS)) {
		await resize(page, size);
		await visitor.screenshot(`${name}.${width}`);
		const surplus = await surplusWidth(page);
		if (surplus > 0)
			note(new Error(`${page.url()} at ${width}: ${surplus} px too wide`));
		await visitor.expectAccessible().catch(note);
	}
	if (before) await resize(page, before);
	try {
		visitor.expectNoFaults();
	} catch (error) {
		note(error);
	}
	return faults;
}

/** The same, of a page that must be without fault. @throws Error naming all that is wrong */
export async function look(visitor: Visitor, name: string): Promise<void> {
	const faults = await faultsSeen(visitor, name);
	if (faults.length > 0) throw new Error(faults.join("\n"));
}
