import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfContent {
	/** The text of each page without any white space, so that line breaks don't matter. */
	readonly pages: readonly string[];
	readonly title: unknown;
	readonly author: unknown;
	readonly language: unknown;
	readonly number: unknown;
	readonly createdAt: unknown;
	/** Tags of the structure tree, in reading order, over all pages. */
	readonly tags: readonly string[];
	/** Texts that figures carry for those who don't see them. */
	readonly alternatives: readonly string[];
	/** Addresses that the document links to. */
	readonly links: readonly string[];
	/** Width and height of each page in points. */
	readonly sizes: readonly (readonly [number, number])[];
}

interface StructureItem {
	readonly role?: string;
	readonly alt?: string;
	readonly children?: readonly StructureItem[];
}

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPdf(bytes: Buffer): Promise<PdfContent> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await loading.promise;
	const { info } = await pdf.getMetadata();
	const fields = info as Readonly<Record<string, unknown>>;
	const custom = (fields.Custom ?? {}) as Readonly<Record<string, unknown>>;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(
		numbers.map(async (number) => readPage(await pdf.getPage(number))),
	);
	await loading.destroy();
	return {
		pages: pages.map(({ text }) => text),
		title: fields.Title,
		author: fields.Author,
		language: fields.Language,
		number: custom.CertificateNumber,
		createdAt: fields.CreationDate,
		tags: pages.flatMap(({ tree }) => flatten(tree).map((it) => it.role ?? "")),
		alternatives: pages.flatMap(({ tree }) =>
			flatten(tree).flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
		),
		links: pages.flatMap(({ links }) => links),
		sizes: pages.map(({ size }) => size),
	};
}

type Page = Awaited<
	ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>
>;

async function readPage(page: Page) {
	const { items } = await page.getTextContent();
	const annotations: { url?: string }[] = await page.getAnnotations();
	const [, , width, height] = page.view;
	return {
		text: squeeze(items.map((it) => ("str" in it ? it.str : "")).join("")),
		tree: (await page.getStructTree()) as StructureItem | null,
		links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
		size: [width ?? 0, height ?? 0] as const,
	};
}

function flatten(item: StructureItem | null): StructureItem[] {
	if (item === null) return [];
	return [item, ...(item.children ?? []).flatMap(flatten)];
}

/** The text as {@link PdfContent.pages} holds it. */
export function squeeze(text: string): string {
	return text.replace(/\s+/gu, "");
}
