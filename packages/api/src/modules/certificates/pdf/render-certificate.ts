import { drawAnnex } from "./annex-pages.js";
import { CertificateDocument } from "./certificate-document.js";
import { checkCertificateSnapshot } from "./certificate-snapshot.check.js";
import type { CertificateSnapshot } from "./certificate-snapshot.js";
import { drawFactsPages } from "./facts-pages.js";
import { drawFrontPage } from "./front-page.js";
import { drawPageMarks } from "./page-marks.js";

/**
 * Renders a certificate as an accessible PDF: a page for the wall, the statement
 * of facts, the annex. Pure: the same snapshot gives the same bytes.
 *
 * @throws CertificateSnapshotError when the snapshot contradicts itself; such a
 * certificate must not exist on paper.
 */
export async function renderCertificate(
	snapshot: CertificateSnapshot,
): Promise<Buffer> {
	checkCertificateSnapshot(snapshot);
	const document = new CertificateDocument(snapshot);
	drawFrontPage(document);
	const flow = await drawFactsPages(document);
	await drawAnnex(document, flow);
	if (document.transcribed)
		flow.paragraph(document.root, document.texts.transcribed);
	drawPageMarks(document);
	return document.bytes();
}
