import type { Page } from "playwright-core";
import { settled } from "./sign-in.js";

/** A page that a link led to, and its kind: its path without what names one thing. */
export interface Found {
	readonly path: string;
	readonly kind: string;
}

/** Kinds of pages: `/t/ten_01J…/fleet/PF12` is `/t/tenant/fleet/serial`. */
const NAMES: readonly (readonly [RegExp, string])[] = [
	// A question that stands in the address: the page with its answer.
	[/\?.*$/, "/answered"],
	[/^\/t\/[^/]+/, "/t/tenant"],
	[/\/fleet\/[^/]+$/, "/fleet/serial"],
	[/\/(regions|verify|lookup)\/[^/]+$/, "/$1/one"],
	[/\/methods\/(?!new$)[^/]+/, "/methods/one"],
	[/\/[a-z]+_[0-9A-Z]{26}/g, "/one"],
];

/** What a path is the address of, whatever thing of that kind it names. */
export const kindOf = (path: string): string =>
	NAMES.reduce((kind, [pattern, name]) => kind.replace(pattern, name), path);

/**
 * Visits one page of each kind that links lead to, as the person who is signed in, starting from where they are.
 * @param leaveOut kinds that are not visited, such as another person's
 * @param look is called on each page once it has settled
 * @param also addresses that no link leads to: those in menus, and questions that stand in an address
 */
export async function crawl(
	page: Page,
	leaveOut: (found: Found) => boolean,
	look: (found: Found) => Promise<void>,
	also: readonly string[] = [],
): Promise<string[]> {
	const queue = [pathOf(page.url()), ...also];
	const kinds = new Set<string>();
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const found = { path, kind: kindOf(path) };
		if (kinds.has(found.kind) || leaveOut(found)) continue;
		kinds.add(found.kind);
		await page.goto(path);
		await settled(page);
		queue.push(...(await linksOn(page)));
		await look(found);
	}
	return [...kinds];
}

/** Addresses of pages of the portal that the page links to; files and other sites are none. */
async function linksOn(page: Page): Promise<string[]> {
	const links = await page
		.getByRole("link", { includeHidden: true })
		.evaluateAll((anchors) =>
			anchors
				.filter((anchor) => !anchor.getAttribute("target"))
				.map((anchor) => (anchor as HTMLAnchorElement).href),
		);
	const { origin } = new URL(page.url());
	return links.filter((link) => link.startsWith(`${origin}/`)).map(pathOf);
}

const pathOf = (url: string): string => new URL(url).pathname;
