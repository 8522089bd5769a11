/** The kinds of hardware that the product tells apart. OTHER: hardware that is none of them, such as a printer or a phone. */
export const DEVICE_CATEGORIES = [
	"NOTEBOOK",
	"DESKTOP",
	"WORKSTATION",
	"MONITOR",
	"TABLET",
	"THIN_CLIENT",
	"SERVER",
	"OTHER",
] as const;

export type DeviceCategory = (typeof DEVICE_CATEGORIES)[number];
