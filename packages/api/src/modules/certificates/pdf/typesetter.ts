import {
	type FontFace,
	type FontRun,
	fontFile,
	fontRuns,
} from "./certificate-fonts.js";

/** How a piece of text looks; sizes in points. */
export interface TextStyle {
	readonly face: FontFace;
	readonly size: number;
	readonly colour: string;
	/** Extra space between letters. */
	readonly tracking?: number;
	/** Distance between baselines, as a multiple of the size; 1.35 by default. */
	readonly leading?: number;
	/** Figures of one width, for columns. */
	readonly tabular?: boolean;
}

/** A line ready to be drawn: its runs and its width in points. */
export interface SetLine {
	readonly runs: readonly FontRun[];
	readonly width: number;
}

export interface FittedText {
	/** False when the text had to be cut. */
	readonly complete: boolean;
	readonly lines: readonly SetLine[];
	readonly style: TextStyle;
}

/**
 * Contextual alternates are off: they would print the "x" of a serial number
 * "0x1" as a multiplication sign. (fontkit takes an object of switches; pdfkit's
 * types know only the list of features to turn on.)
 */
const VERBATIM = features({ calt: false });
const VERBATIM_TABULAR = features({ calt: false, tnum: true });

/** Where a line may break: after a space (not a no-break one), a hyphen or slash, or a Chinese character. */
const BREAKABLE = /[^ \-/\p{Script=Han}]*(?:[-/]+| +|\p{Script=Han}|$)/gu;

/** Size at which widths are measured. */
const MEASURE = 100;

/** Breaks, fits and draws text in faces that fall back letter by letter, which pdfkit's own text flow can't. */
export class Typesetter {
	readonly #widths = new Map<string, number>();
	readonly #registered = new Set<FontFace>();

	constructor(private readonly doc: PDFKit.PDFDocument) {}

	/** The width of a text on one line. */
	width(text: string, style: TextStyle): number {
		return this.line(text, style).width;
	}

	/** The text in lines no wider than `width`; a word that is wider is broken. */
	lines(text: string, style: TextStyle, width: number): SetLine[] {
		const lines: SetLine[] = [];
		let current = "";
		let used = 0;
		const flush = () => {
			lines.push(this.#brokenLine(current, style));
			current = "";
			used = 0;
		};
		for (const piece of this.#pieces(text, style, width)) {
			const visible = this.width(trimmed(piece), style);
			if (current !== "" && used + visible > width) flush();
			if (current === "" && trimmed(piece) === "") continue;
			current += piece;
			used += this.width(piece, style);
		}
		if (trimmed(current) !== "" || lines.length === 0) flush();
		return lines;
	}

	/** The largest size, from `style.size` down to `smallest`, at which the text takes at most `maxLines`; then cut with an ellipsis. */
	fit(
		text: string,
		style: TextStyle,
		width: number,
		maxLines: number,
		smallest: number,
	): FittedText {
		for (let size = style.size; size > smallest; size -= 1) {
			const lines = this.lines(text, { ...style, size }, width);
			if (lines.length <= maxLines)
				return { complete: true, lines, style: { ...style, size } };
		}
		const last = { ...style, size: smallest };
		const whole = this.lines(text, last, width);
		const complete = whole.length <= maxLines;
		const lines = complete ? whole : this.#cut(text, last, width, maxLines);
		return { complete, lines, style: last };
	}

	/** Draws one line with its baseline at `y`; returns where it ends. */
	draw(line: SetLine, style: TextStyle, x: number, y: number): number {
		let at = x;
		this.doc.fillColor(style.colour);
		for (const run of line.runs) {
			this.#select(run.face, style.size);
			this.doc.text(run.text, at, y, {
				lineBreak: false,
				baseline: "alphabetic",
				features: featuresOf(style),
				characterSpacing: style.tracking ?? 0,
			});
			at += this.#runWidth(run, style);
		}
		return at;
	}

	#cut(
		text: string,
		style: TextStyle,
		width: number,
		maxLines: number,
	): SetLine[] {
		const letters = [...text];
		let low = 0;
		let high = letters.length;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			const shorter = `${letters.slice(0, middle).join("").trimEnd()}…`;
			if (this.lines(shorter, style, width).length <= maxLines) low = middle;
			else high = middle - 1;
		}
		const kept = `${letters.slice(0, low).join("").trimEnd()}…`;
		return this.lines(kept, style, width).slice(0, maxLines);
	}

	#pieces(text: string, style: TextStyle, width: number): string[] {
		return (text.match(BREAKABLE) ?? [])
			.filter((piece) => piece !== "")
			.flatMap((piece) =>
				this.width(trimmed(piece), style) <= width
					? [piece]
					: this.#chop(piece, style, width),
			);
	}

	#chop(word: string, style: TextStyle, width: number): string[] {
		const parts: string[] = [];
		let part = "";
		for (const letter of word) {
			if (part !== "" && this.width(part + letter, style) > width) {
				parts.push(part);
				part = "";
			}
			part += letter;
		}
		return [...parts, part];
	}

	/** A space where the line broke stays in the text, for those who copy it or have it read, but takes no width. */
	#brokenLine(text: string, style: TextStyle): SetLine {
		const { runs, width } = this.line(trimmed(text), style);
		const last = runs.at(-1);
		if (last === undefined || trimmed(text) === text) return { runs, width };
		return {
			runs: [...runs.slice(0, -1), { ...last, text: `${last.text} ` }],
			width,
		};
	}

	/** The text on one line, however long. */
	line(text: string, style: TextStyle): SetLine {
		const runs = fontRuns(text, style.face);
		const width = runs.reduce(
			(total, run) => total + this.#runWidth(run, style),
			0,
		);
		return { runs, width };
	}

	/** Widths grow in proportion to the size, so each text is measured once per face. */
	#runWidth({ face, text }: FontRun, style: TextStyle): number {
		const key = `${face}|${style.tabular === true}|${text}`;
		let perPoint = this.#widths.get(key);
		if (perPoint === undefined) {
			this.#select(face, MEASURE);
			const features = featuresOf(style);
			perPoint = this.doc.widthOfString(text, { features }) / MEASURE;
			this.#widths.set(key, perPoint);
		}
		return perPoint * style.size + (style.tracking ?? 0) * text.length;
	}

	#select(face: FontFace, size: number): void {
		if (!this.#registered.has(face)) {
			this.doc.registerFont(face, fontFile(face));
			this.#registered.add(face);
		}
		this.doc.font(face).fontSize(size);
	}
}

/** Distance between two baselines in points. */
export function leadingOf(style: TextStyle): number {
	return style.size * (style.leading ?? 1.35);
}

function featuresOf(style: TextStyle): PDFKit.Mixins.OpenTypeFeatures[] {
	return style.tabular === true ? VERBATIM_TABULAR : VERBATIM;
}

function features(
	switches: Readonly<Record<string, boolean>>,
): PDFKit.Mixins.OpenTypeFeatures[] {
	return switches as unknown as PDFKit.Mixins.OpenTypeFeatures[];
}

/** Without its ordinary spaces at the end; `trimEnd` would take no-break spaces too. */
function trimmed(text: string): string {
	return text.replace(/ +$/, "");
}
