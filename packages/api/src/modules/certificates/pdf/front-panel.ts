import type {
	CertificateDocument,
	StructureNode,
} from "./certificate-document.js";
import { PALETTE } from "./palette.js";
import { qrPath } from "./qr-path.js";
import { topographicLines } from "./topographic-lines.js";
import type { TextStyle } from "./typesetter.js";

/** Width of the green panel at the left of the first page, in points. */
export const PANEL_WIDTH = 232;

const MARGIN = 30;
const QR_SIZE = 104;

const PROGRAMME: TextStyle = {
	face: "serif",
	size: 20,
	colour: PALETTE.paper,
	leading: 1.2,
};
const SMALL: TextStyle = {
	face: "sans",
	size: 7.5,
	colour: "#d5e6dd",
	leading: 1.45,
};
const STRONG: TextStyle = {
	...SMALL,
	face: "sansSemiBold",
	colour: PALETTE.paper,
};

/** The panel that makes each certificate its own: contour lines drawn from its number, and where to verify it. */
export function drawFrontPanel(
	page: CertificateDocument,
	section: StructureNode,
): void {
	page.artifact(() => drawLandscape(page));
	const box = { x: MARGIN, width: PANEL_WIDTH - 2 * MARGIN };
	const { snapshot, texts, format } = page;
	const name = page.type.fit(
		snapshot.programmeName,
		PROGRAMME,
		box.width,
		3,
		12,
	);
	page.setLines(
		{ parent: section, type: "P" },
		snapshot.programmeName,
		name.lines,
		name.style,
		{ ...box, y: 40 },
	);
	drawVerification(page, section);
	const bottom = page.pageHeight - 40;
	let y = bottom - 22;
	page.text(
		{ parent: section, type: "P" },
		`${texts.certificate} ${snapshot.number}`,
		STRONG,
		{ ...box, y },
	);
	y += 11;
	const replaced =
		snapshot.supersedes === undefined
			? []
			: [texts.replaces(format.count(snapshot.supersedes))];
	page.text(
		{ parent: section, type: "P" },
		[texts.version(format.count(snapshot.version)), ...replaced].join(", "),
		SMALL,
		{ ...box, y },
	);
	y += 11;
	page.text(
		{ parent: section, type: "P" },
		texts.issuedOn(format.date(snapshot.issuedAt)),
		SMALL,
		{ ...box, y },
	);
}

function drawVerification(
	page: CertificateDocument,
	section: StructureNode,
): void {
	const { doc, texts, snapshot } = page;
	const y = page.pageHeight - 262;
	const width = PANEL_WIDTH - 2 * MARGIN;
	page.artifact(() =>
		doc.roundedRect(MARGIN, y, QR_SIZE, QR_SIZE, 3).fill(PALETTE.paper),
	);
	page.tagged(
		{
			parent: section,
			type: "Figure",
			options: {
				alt: texts.qrAlternative(snapshot.verificationUrl),
				bbox: [MARGIN, y, MARGIN + QR_SIZE, y + QR_SIZE],
			},
		},
		() => {
			qrPath(doc, snapshot.verificationUrl, MARGIN, y, QR_SIZE);
			doc.fill(PALETTE.ink);
		},
	);
	const below = y + QR_SIZE + 9;
	page.text({ parent: section, type: "P" }, texts.verify, STRONG, {
		x: MARGIN,
		y: below,
		width,
	});
	page.link(
		section,
		snapshot.verificationUrl,
		snapshot.verificationUrl,
		SMALL,
		{ x: MARGIN, y: below + 12, width },
	);
}

function drawLandscape(page: CertificateDocument): void {
	const { doc, snapshot } = page;
	const { height } = doc.page;
	doc.rect(0, 0, PANEL_WIDTH, height).fill(PALETTE.forest);
	doc.rect(0, 0, PANEL_WIDTH, height).clip();
	for (const { level, contours } of topographicLines(
		snapshot.number,
		PANEL_WIDTH,
		height,
	)) {
		const index = level % 5 === 0;
		doc
			.lineWidth(index ? 0.7 : 0.35)
			.strokeColor(PALETTE.leaf, index ? 0.5 : 0.34);
		for (const contour of contours) {
			contour.forEach(([x, y], at) => {
				if (at === 0) doc.moveTo(x, y);
				else doc.lineTo(x, y);
			});
			doc.stroke();
		}
	}
}
