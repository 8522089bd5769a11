import type {
	CertificateDocument,
	StructureNode,
	Tag,
	TextBox,
} from "./certificate-document.js";
import { PALETTE } from "./palette.js";
import { leadingOf, type TextStyle } from "./typesetter.js";

const MARGIN = 46;
const TOP = 54;
/** Room for the footer, which {@link drawPageMarks} fills at the end. */
const BOTTOM = 62;

const TITLE: TextStyle = {
	face: "serif",
	size: 24,
	colour: PALETTE.ink,
	leading: 1.2,
};
const HEADING: TextStyle = {
	face: "serifSemiBold",
	size: 13,
	colour: PALETTE.forest,
};
const BODY: TextStyle = {
	face: "sans",
	size: 8.5,
	colour: PALETTE.ink,
	leading: 1.5,
};

/** Portrait pages filled from top to bottom; a block that doesn't fit starts a new page. */
export class PageFlow {
	/** Where the next block starts. */
	y = TOP;
	readonly x = MARGIN;

	constructor(readonly page: CertificateDocument) {
		this.newPage();
	}

	get width(): number {
		return this.page.pageWidth - 2 * MARGIN;
	}

	get left(): number {
		return this.page.pageHeight - BOTTOM - this.y;
	}

	newPage(): void {
		this.page.addPage("portrait");
		this.y = TOP;
	}

	/** Starts a new page unless `height` points are left; true when it did. */
	ensure(height: number): boolean {
		if (height <= this.left) return false;
		this.newPage();
		return true;
	}

	title(parent: StructureNode, text: string): void {
		this.#block({ parent, type: "H1" }, text, TITLE, 0);
		this.y += 6;
	}

	/** A section's heading, kept together with the next `following` points. */
	heading(parent: StructureNode, text: string, following: number): void {
		this.#block({ parent, type: "H2" }, text, HEADING, following, 18);
		this.y += 5;
	}

	/** A paragraph; what doesn't fit on this page goes on on the next. */
	paragraph(
		parent: StructureNode,
		text: string,
		style: Partial<TextStyle> = {},
	): void {
		const set = { ...BODY, ...style };
		let lines = this.page.type.lines(text, set, this.width);
		while (lines.length > 0) {
			this.ensure(Math.min(lines.length, 2) * leadingOf(set));
			const fitting = Math.max(1, Math.floor(this.left / leadingOf(set)));
			this.y += this.page.setLines(
				{ parent, type: "P" },
				text,
				lines.slice(0, fitting),
				set,
				this.#box(),
			);
			lines = lines.slice(fitting);
		}
		this.y += 4;
	}

	/** A term and its value, side by side. */
	fact(list: StructureNode, term: string, value: string): void {
		const left = this.width * 0.28;
		const style = BODY;
		const muted = { ...BODY, colour: PALETTE.muted };
		const lines = this.page.type.lines(value, style, this.width - left);
		const terms = this.page.type.lines(term, muted, left - 12);
		const height = Math.max(lines.length, terms.length) * leadingOf(style) + 3;
		this.ensure(height);
		const item = this.page.group({ parent: list, type: "LI" });
		this.page.setLines({ parent: item, type: "Lbl" }, term, terms, muted, {
			x: this.x,
			y: this.y,
			width: left - 12,
		});
		this.page.setLines({ parent: item, type: "LBody" }, value, lines, style, {
			x: this.x + left,
			y: this.y,
			width: this.width - left,
		});
		this.y += height;
	}

	#block(
		tag: Tag,
		text: string,
		style: TextStyle,
		following: number,
		above = 0,
	): void {
		const lines = this.page.type.lines(text, style, this.width);
		const height = lines.length * leadingOf(style);
		if (!this.ensure(above + height + following)) this.y += above;
		this.y += this.page.setLines(tag, text, lines, style, this.#box());
	}

	#box(): TextBox {
		return { x: this.x, y: this.y, width: this.width };
	}
}
