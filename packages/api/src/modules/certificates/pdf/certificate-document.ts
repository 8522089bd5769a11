import { once } from "node:events";
import PDFDocument from "pdfkit";
import { needsTranscription } from "./certificate-fonts.js";
import { CertificateFormat } from "./certificate-format.js";
import type { CertificateSnapshot } from "./certificate-snapshot.js";
import type { CertificateTexts } from "./certificate-texts.js";
import {
	leadingOf,
	type SetLine,
	type TextStyle,
	Typesetter,
} from "./typesetter.js";

/** A node of the PDF's structure tree, which assistive technology reads. */
export type StructureNode = PDFKit.PDFStructureElement;

export interface TextBox {
	readonly x: number;
	/** Top of the box; the first baseline lies one size below. */
	readonly y: number;
	readonly width: number;
	readonly align?: "left" | "right" | "center";
}

/** A structure tag with what it stands for. */
export interface Tag {
	readonly parent: StructureNode;
	readonly type: string;
	readonly options?: PDFKit.Mixins.StructureElementOptions & {
		readonly scope?: "Column" | "Row";
		/** Left, top, right, bottom of a figure, in points from the page's top left. */
		readonly bbox?: readonly [number, number, number, number];
	};
}

/**
 * A tagged PDF in the making. Everything drawn is either tagged, in reading
 * order, or an artifact that a screen reader skips.
 */
export class CertificateDocument {
	readonly doc: PDFKit.PDFDocument;
	readonly type: Typesetter;
	readonly format: CertificateFormat;
	readonly root: StructureNode;
	/** True once some text had to be written in transcription. */
	transcribed = false;

	constructor(readonly snapshot: CertificateSnapshot) {
		this.format = new CertificateFormat(snapshot.locale);
		this.doc = new PDFDocument(documentOptions(snapshot, this.format));
		this.type = new Typesetter(this.doc);
		this.root = this.doc.struct("Document");
		this.doc.addStructure(this.root);
	}

	get texts(): CertificateTexts {
		return this.format.texts;
	}

	get pageWidth(): number {
		return this.doc.page.width;
	}

	get pageHeight(): number {
		return this.doc.page.height;
	}

	addPage(layout: "portrait" | "landscape"): void {
		this.doc.addPage({ size: "A4", layout, margin: 0 });
	}

	/** A structure node that groups others and may span pages. */
	group(tag: Tag): StructureNode {
		const node = this.doc.struct(tag.type, tag.options ?? {});
		tag.parent.add(node);
		return node;
	}

	/** Draws tagged content on the current page. */
	tagged(tag: Tag, draw: () => void): StructureNode {
		const node = this.group(tag);
		node.add(draw);
		return node;
	}

	/** Draws ornament, rules and repeated matter, which have no place in the reading order. */
	artifact(draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
		this.doc.markContent("Artifact", { type });
		this.doc.save();
		draw();
		this.doc.restore();
		this.doc.endMarkedContent();
	}

	/** Sets a text in a box, broken into lines; returns the height used. */
	text(tag: Tag, text: string, style: TextStyle, box: TextBox): number {
		const lines = this.type.lines(text, style, box.width);
		return this.setLines(tag, text, lines, style, box);
	}

	/** Sets lines that are already broken; `text` is what they say, kept as actual text where letters were transcribed. */
	setLines(
		tag: Tag,
		text: string,
		lines: readonly SetLine[],
		style: TextStyle,
		box: TextBox,
	): number {
		const transcribed = needsTranscription(text, style.face);
		if (transcribed) this.transcribed = true;
		const options = transcribed
			? { ...tag.options, actual: text }
			: tag.options;
		this.tagged({ ...tag, options }, () => {
			this.drawLines(lines, style, box);
		});
		return lines.length * leadingOf(style);
	}

	/** Draws lines without a tag of their own; call it inside one, or in an artifact. */
	drawLines(
		lines: readonly SetLine[],
		style: TextStyle,
		{ x, y, width, align }: TextBox,
	): void {
		lines.forEach((line, index) => {
			const free = width - line.width;
			const indent =
				align === "right" ? free : align === "center" ? free / 2 : 0;
			this.type.draw(
				line,
				style,
				x + indent,
				y + style.size + index * leadingOf(style),
			);
		});
	}

	/** A one-line text that leads to an address, when that is one a browser may open. */
	link(
		parent: StructureNode,
		text: string,
		url: string,
		style: TextStyle,
		box: TextBox,
	): number {
		const lines = this.type.lines(text, style, box.width);
		const height = lines.length * leadingOf(style);
		const href = webAddress(url);
		const type = href === undefined ? "Span" : "Link";
		const node = this.tagged({ parent, type }, () =>
			this.drawLines(lines, style, box),
		);
		if (href !== undefined) {
			const width = Math.max(...lines.map((line) => line.width));
			// `structParent` ties the annotation to its tag; pdfkit's types don't list it.
			const options: object = {
				structParent: node,
				Contents: new String(text),
			};
			this.doc.link(box.x, box.y, width, height, href, options);
		}
		return height;
	}

	/** Ends the document and gives its bytes. */
	async bytes(): Promise<Buffer> {
		const chunks: Buffer[] = [];
		this.doc.on("data", (chunk: Buffer) => chunks.push(chunk));
		const ended = once(this.doc, "end");
		this.doc.end();
		await ended;
		return Buffer.concat(chunks);
	}
}

function documentOptions(
	snapshot: CertificateSnapshot,
	format: CertificateFormat,
): PDFKit.PDFDocumentOptions {
	const issuedAt = new Date(snapshot.issuedAt);
	const { certificate, version } = format.texts;
	const info = {
		Title: forMetadata(
			`${certificate} ${snapshot.number}, ${version(String(snapshot.version))}`,
		),
		Author: forMetadata(snapshot.programmeName),
		Subject: forMetadata(format.status(snapshot)),
		Keywords: forMetadata(`${snapshot.number}; v${snapshot.version}`),
		Creator: "Tonnetrace",
		CertificateNumber: snapshot.number,
		CertificateVersion: String(snapshot.version),
		// Fixed dates, from which pdfkit also derives the file's id: same snapshot, same bytes.
		CreationDate: issuedAt,
		ModDate: issuedAt,
	};
	return {
		pdfVersion: "1.7",
		tagged: true,
		// No default font: the typesetter names one for each run.
		font: "",
		lang: format.locale,
		displayTitle: true,
		autoFirstPage: false,
		bufferPages: true,
		info,
	};
}

/** pdfkit copies these into the XMP packet without escaping; full-width twins keep it well-formed. */
function forMetadata(text: string): string {
	return text
		.replaceAll("&", "\uff06")
		.replaceAll("<", "\uff1c")
		.replaceAll(">", "\uff1e");
}

/** The address as a browser would call it, or undefined when it isn't a web address. */
function webAddress(text: string): string | undefined {
	if (!URL.canParse(text)) return undefined;
	const url = new URL(text);
	return url.protocol === "https:" || url.protocol === "http:"
		? url.href
		: undefined;
}
