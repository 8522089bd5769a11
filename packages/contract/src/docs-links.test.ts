import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { documentation, type Page, ROOT } from "../test/pages.js";

const pages = documentation();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Text of a page outside code, where brackets and hashes mean what Markdown says. */
const prose = ({ text }: Page) =>
	text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "code");

/** Headings as GitHub addresses them. */
const anchorsOf = ({ text }: Page): string[] =>
	[
		...text.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#{1,6} +(.+?) *$/gm),
	].map(([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Number} _-]/gu, "")
			.replaceAll(" ", "-"),
	);

/** Links that lead nowhere, of those that stay within the repository. */
function deadLinks(page: Page): string[] {
	const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(
		([, target = ""]) => target,
	);
	return links
		.filter((target) => !/^[a-z]+:/i.test(target))
		.filter((target) => !leadsSomewhere(page, target));
}

function leadsSomewhere(page: Page, target: string): boolean {
	const [file = "", anchor] = target.split("#");
	const path = posix.join(posix.dirname(page.path), file);
	if (file !== "" && !existsSync(join(ROOT, path))) return false;
	const aimed = file === "" ? page : byPath.get(path);
	return (
		anchor === undefined ||
		(aimed !== undefined && anchorsOf(aimed).includes(anchor))
	);
}

describe("links of the documentation", () => {
	it.each(pages)("lead somewhere: $path", (page) => {
		expect(deadLinks(page)).toEqual([]);
	});

	it("would be seen when dead", () => {
		const page = {
			path: "docs/x.md",
			text: "# A title\n[a](nothing.md) [b](#a-title) [c](#no) ![d](../README.md) `[e](f)` [g](https://example.com)",
		};
		expect(deadLinks(page)).toEqual(["nothing.md", "#no"]);
	});
});
