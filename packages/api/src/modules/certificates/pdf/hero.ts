import type {
	CertificateDocument,
	StructureNode,
} from "./certificate-document.js";
import { PALETTE } from "./palette.js";
import type { TextStyle } from "./typesetter.js";

/** Height that {@link drawHero} takes, in points. */
export const HERO_HEIGHT = 156;

const BASELINE = 66;
const GAP = 26;
/** Size of the unit, as a share of the figure's. */
const UNIT_SHARE = 0.4;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

interface HeroFigure {
	readonly grams: number;
	readonly label: string;
	readonly colour: string;
	readonly isRetired: boolean;
}

interface HeroSizes {
	readonly size: number;
	readonly labelSize: number;
}

/**
 * The masses at their largest. Each stands above its own state, so that no
 * figure can be read as more than is true.
 */
export function drawHero(
	page: CertificateDocument,
	parent: StructureNode,
	box: Box,
): void {
	const figures = heroFigures(page);
	const width = (box.width - GAP * (figures.length - 1)) / figures.length;
	const sizes = {
		size: heroSize(page, figures, width),
		labelSize: heroLabelSize(page, figures, width),
	};
	figures.forEach((figure, index) => {
		drawFigure(page, parent, figure, sizes, {
			...box,
			x: box.x + index * (width + GAP),
			width,
		});
	});
	const bar = { ...box, y: box.y + BASELINE + 54 };
	page.artifact(() => drawBar(page, figures, bar));
	const status: TextStyle = {
		face: "sansMedium",
		size: 10,
		colour: PALETTE.ink,
	};
	page.text({ parent, type: "P" }, page.format.status(page.snapshot), status, {
		...bar,
		y: bar.y + 13,
	});
}

function heroFigures({ texts, snapshot }: CertificateDocument): HeroFigure[] {
	const { offsetGrams, allocatedGrams, retiredGrams } = snapshot;
	return [
		{
			grams: retiredGrams,
			label: texts.retired,
			colour: PALETTE.forest,
			isRetired: true,
		},
		{
			grams: allocatedGrams,
			label: texts.pending,
			colour: PALETTE.ochre,
			isRetired: false,
		},
		{
			grams: offsetGrams - allocatedGrams - retiredGrams,
			label: texts.unallocated,
			colour: PALETTE.muted,
			isRetired: false,
		},
	].filter(({ grams }) => grams > 0);
}

/** One size for all figures, the largest at which each fits its column. */
function heroSize(
	page: CertificateDocument,
	figures: readonly HeroFigure[],
	width: number,
): number {
	let size = figures.length === 1 ? 84 : 58;
	const widest = () =>
		Math.max(...figures.map(({ grams }) => heroWidth(page, grams, size)));
	while (size > 12 && widest() > width) size -= 1;
	return size;
}

function heroLabelSize(
	page: CertificateDocument,
	figures: readonly HeroFigure[],
	width: number,
): number {
	const fits = (size: number) =>
		figures.every(
			({ label }) => page.type.width(label, labelStyle(size)) <= width,
		);
	let size = 14;
	while (size > 8 && !fits(size)) size -= 0.5;
	return size;
}

function labelStyle(size: number): TextStyle {
	return { face: "serif", size, colour: PALETTE.ink };
}

function heroStyle(size: number, colour: string): TextStyle {
	return { face: "serifSemiBold", size, colour, leading: 1 };
}

function heroParts(page: CertificateDocument, grams: number) {
	const { digits, unit } = page.format.massParts(grams);
	return {
		digits,
		unit: `\u00a0${unit}\u00a0${page.texts.carbonDioxideEquivalent}`,
	};
}

function heroWidth(
	page: CertificateDocument,
	grams: number,
	size: number,
): number {
	const { digits, unit } = heroParts(page, grams);
	const digitsWidth = page.type.width(digits, heroStyle(size, PALETTE.ink));
	const unitWidth = page.type.width(
		unit,
		heroStyle(size * UNIT_SHARE, PALETTE.ink),
	);
	return digitsWidth + unitGap(size) + unitWidth;
}

function unitGap(size: number): number {
	return size * 0.04;
}

function drawFigure(
	page: CertificateDocument,
	parent: StructureNode,
	figure: HeroFigure,
	{ size, labelSize }: HeroSizes,
	{ x, y, width }: Box,
): void {
	const { digits, unit } = heroParts(page, figure.grams);
	const style = heroStyle(size, figure.colour);
	const small = heroStyle(size * UNIT_SHARE, figure.colour);
	const baseline = y + BASELINE;
	page.tagged({ parent, type: "P" }, () => {
		const end = page.type.draw(
			page.type.line(digits, style),
			style,
			x,
			baseline,
		);
		page.type.draw(
			page.type.line(unit, small),
			small,
			end + unitGap(size),
			baseline,
		);
	});
	const label = { ...labelStyle(labelSize), colour: figure.colour };
	page.text({ parent, type: "P" }, figure.label, label, {
		x,
		y: baseline + 18,
		width,
	});
}

/** Retired solid, the rest in outline: the state at a glance, in print and without colour. */
function drawBar(
	page: CertificateDocument,
	figures: readonly HeroFigure[],
	{ x, y, width }: Box,
): void {
	const { doc, snapshot } = page;
	let at = x;
	for (const { grams, colour, isRetired } of figures) {
		const share = (width * grams) / snapshot.offsetGrams;
		if (isRetired) doc.rect(at, y, share, 4).fill(colour);
		else
			doc
				.lineWidth(0.6)
				.rect(at, y + 0.3, share, 3.4)
				.stroke(colour);
		at += share;
	}
}
