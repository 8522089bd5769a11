import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import { qrPath } from "./qr-path.js";

test("the squares are the code's dark modules, inside a quiet zone of four", () => {
	const text = "https://trace.example/c/TT-2026-000123";
	const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
	const size = modules.size + 8;
	const drawn = new Set<string>();
	const doc = new PDFDocument();
	doc.rect = (x, y, width, height) => {
		expect(height).toBeCloseTo(1);
		for (let at = 0; at < Math.round(width); at++)
			drawn.add(`${Math.round(x - 10) + at},${Math.round(y - 20)}`);
		return doc;
	};
	qrPath(doc, text, 10, 20, size);
	const dark = new Set<string>();
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.get(row, column)) dark.add(`${column + 4},${row + 4}`);
	expect(drawn).toEqual(dark);
	expect(drawn.size).toBeGreaterThan(200);
});
