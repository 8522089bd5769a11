import QRCode from "qrcode";

/** Modules of white around a QR code that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Draws a QR code as vector squares, quiet zone included, on the current path
 * of the document; the caller fills it.
 */
export function qrPath(
	doc: PDFKit.PDFDocument,
	text: string,
	x: number,
	y: number,
	size: number,
): void {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
	const unit = size / (modules.size + 2 * QUIET_ZONE);
	const at = (index: number) => (index + QUIET_ZONE) * unit;
	for (let row = 0; row < modules.size; row++) {
		for (let column = 0; column < modules.size; column++) {
			const start = column;
			while (column < modules.size && modules.get(row, column) !== 0) column++;
			if (column > start)
				doc.rect(x + at(start), y + at(row), (column - start) * unit, unit);
		}
	}
}
