import type { CertificateDocument } from "./certificate-document.js";
import type { PageFlow } from "./page-flow.js";
import { drawTable } from "./table.js";

/** The device list, or the reference to the file that holds it. */
export async function drawAnnex(
	page: CertificateDocument,
	flow: PageFlow,
): Promise<void> {
	const { texts, format, snapshot } = page;
	const section = page.group({ parent: page.root, type: "Sect" });
	const devices = texts.deviceCount(format.count(snapshot.devices));
	if (snapshot.deviceList.length === 0) {
		const { annex } = snapshot;
		if (annex === undefined) return;
		flow.heading(section, texts.annexTitle, 60);
		flow.paragraph(section, texts.annexFile(devices, annex.fileName));
		flow.paragraph(section, `SHA-256 ${annex.sha256}`);
		return;
	}
	flow.newPage();
	flow.title(section, texts.annexTitle);
	flow.paragraph(section, texts.annexInline(devices));
	flow.y += 4;
	await drawTable(flow, section, {
		columns: [
			{ header: texts.serialNumber, share: 0.22 },
			{ header: texts.model, share: 0.34 },
			{ header: texts.country, share: 0.14 },
			{ header: format.computedLabel(snapshot), share: 0.15, align: "right" },
			{ header: texts.offsetMass, share: 0.15, align: "right" },
		],
		rows: snapshot.deviceList.map((device) => [
			{ text: device.serialNumber },
			{
				text: device.estimated
					? texts.estimatedModel(device.modelName)
					: device.modelName,
			},
			{ text: format.country(device.country) },
			{ text: format.kilograms(device.computedGrams) },
			{ text: format.kilograms(device.offsetGrams) },
		]),
		size: 7,
		padding: 1.9,
	});
	flow.y += 8;
}
