import type { CertificateDocument, TextBox } from "./certificate-document.js";
import { PANEL_WIDTH } from "./front-panel.js";
import { PALETTE } from "./palette.js";
import type { TextStyle } from "./typesetter.js";

const FOOTER: TextStyle = {
	face: "sans",
	size: 7,
	colour: PALETTE.muted,
};
const BANNER: TextStyle = {
	face: "sansSemiBold",
	size: 8.5,
	colour: PALETTE.paper,
	tracking: 1,
};
const WATERMARK: TextStyle = {
	face: "sansSemiBold",
	size: 44,
	colour: PALETTE.warning,
};
const MARGIN = 46;
const BANNER_HEIGHT = 20;

/** What stands on every page and is known only at the end: the footer with "n of m", and the demonstration mark. */
export function drawPageMarks(page: CertificateDocument): void {
	const { start, count } = page.doc.bufferedPageRange();
	for (let index = start; index < start + count; index++) {
		page.doc.switchToPage(index);
		const left = index === start ? PANEL_WIDTH + MARGIN : MARGIN;
		page.artifact(() => drawFooter(page, left, index + 1, count), "Pagination");
		if (page.snapshot.demo === true) drawDemonstration(page, index === start);
	}
}

function drawFooter(
	page: CertificateDocument,
	left: number,
	number: number,
	count: number,
): void {
	const { texts, format, snapshot } = page;
	const box = {
		x: left,
		y: page.pageHeight - 34,
		width: page.pageWidth - left - MARGIN,
	};
	const name = `${texts.certificate} ${snapshot.number}, ${texts.version(format.count(snapshot.version))}`;
	const place = texts.pageOf(format.count(number), format.count(count));
	page.drawLines(page.type.lines(name, FOOTER, box.width * 0.7), FOOTER, box);
	page.drawLines(page.type.lines(place, FOOTER, box.width * 0.3), FOOTER, {
		...box,
		align: "right",
	});
}

/** Said on every page, across it and along its edge, so that no copy of a demonstration passes for the real thing. */
function drawDemonstration(page: CertificateDocument, isFirst: boolean): void {
	const { doc, pageWidth } = page;
	const text = page.texts.demonstration;
	const box: TextBox = { x: 0, y: 5, width: pageWidth, align: "center" };
	page.artifact(() => {
		doc.rect(0, 0, pageWidth, BANNER_HEIGHT).fill(PALETTE.warning);
	});
	if (isFirst) page.text({ parent: page.root, type: "P" }, text, BANNER, box);
	page.artifact(() => {
		if (!isFirst)
			page.drawLines(page.type.lines(text, BANNER, pageWidth), BANNER, box);
		drawWatermark(page, text);
	});
}

function drawWatermark(page: CertificateDocument, text: string): void {
	const { doc, type, pageWidth, pageHeight } = page;
	const slope = Math.atan2(pageHeight, pageWidth) * 0.85;
	const room = (0.84 * pageWidth) / Math.cos(slope);
	const atOne = type.width(text, { ...WATERMARK, size: 1 });
	const style = { ...WATERMARK, size: Math.min(48, room / atOne) };
	const line = type.line(text, style);
	doc
		.rotate((-slope * 180) / Math.PI, {
			origin: [pageWidth / 2, pageHeight / 2],
		})
		.fillOpacity(0.09);
	type.draw(
		line,
		style,
		(pageWidth - line.width) / 2,
		pageHeight / 2 + style.size / 3,
	);
}
