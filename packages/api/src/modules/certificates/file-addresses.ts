/** Below these, files of certificates are served; who asks is checked each time. */
export const PDF_ROUTE = "/files/certificates/:tenantId/:file";
export const ANNEX_ROUTE =
	"/files/certificates/:tenantId/:certificateId/annex.csv";

export const pdfAddress = (tenantId: string, certificateId: string) =>
	`/files/certificates/${tenantId}/${certificateId}.pdf`;

export const annexAddress = (tenantId: string, certificateId: string) =>
	`/files/certificates/${tenantId}/${certificateId}/annex.csv`;
