/** Here evidence files are served; who asks is checked each time. */
export const ORDER_EVIDENCE_ROUTE =
	"/files/orders/:tenantId/:orderId/evidence.json";
export const DEVICE_EVIDENCE_ROUTE =
	"/files/devices/:tenantId/:deviceId/evidence.json";

export const orderEvidenceAddress = (tenantId: string, orderId: string) =>
	`/files/orders/${tenantId}/${orderId}/evidence.json`;

export const deviceEvidenceAddress = (tenantId: string, deviceId: string) =>
	`/files/devices/${tenantId}/${deviceId}/evidence.json`;
