import type { FileRow } from "./file-routes.js";

/** How each address of files is called. */
export const FILE_ROWS: Readonly<Record<string, FileRow>> = {
	"GET /files/certificates/:tenantId/:file|:certificateId": {
		id: ({ b }) => b.certificateId,
		address: (tenant, certificate) =>
			`/files/certificates/${tenant}/${certificate}.pdf`,
	},
	"GET /files/certificates/:tenantId/:file|:certificateId/annex.csv": {
		id: ({ b }) => b.certificateId,
		address: (tenant, certificate) =>
			`/files/certificates/${tenant}/${certificate}/annex.csv`,
	},
	"GET /files/devices/:tenantId/:deviceId/evidence.json": {
		id: ({ b }) => b.deviceIds[0] ?? "",
		address: (tenant, device) =>
			`/files/devices/${tenant}/${device}/evidence.json`,
	},
	"GET /files/orders/:tenantId/:orderId/evidence.json": {
		id: ({ b }) => b.orderId,
		address: (tenant, order) =>
			`/files/orders/${tenant}/${order}/evidence.json`,
	},
	"GET /files/fleet-imports/:tenantId/:importId/errors.csv": {
		id: ({ b }) => b.importId,
		address: (tenant, fleetImport) =>
			`/files/fleet-imports/${tenant}/${fleetImport}/errors.csv`,
	},
	"PUT /uploads/fleet-imports/:tenantId/:importId": {
		id: ({ b }) => b.announcedImportId,
		address: (tenant, fleetImport) =>
			`/uploads/fleet-imports/${tenant}/${fleetImport}`,
	},
	"PUT /uploads/sheet-imports/:importId": {
		id: ({ b }) => b.importId,
		address: (_tenant, sheetImport) => `/uploads/sheet-imports/${sheetImport}`,
	},
};
