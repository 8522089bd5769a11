import { lettersAndDigits } from "./text.js";

/** An asset system, known by the columns that its exports have. */
interface HeaderSource {
	readonly name: string;
	/** Every group must be met by at least one of its names. */
	readonly all: readonly (readonly string[])[];
	/** What the person should know about this system's exports. */
	readonly note?: string;
}

/** Looked through in this order: the first whose groups are all met is the source. */
const SOURCES: readonly HeaderSource[] = [
	{
		name: "Windows Autopilot",
		all: [
			["device serial number"],
			["hardware hash", "windows product id"],
			["hardware hash", "group tag", "windows product id"],
		],
		note: "A Windows Autopilot file holds no models. Export the devices from Microsoft Intune (Devices › All devices › Export), which lists model and manufacturer, or add a column “model” to this file.",
	},
	{
		name: "Microsoft Intune",
		all: [
			["device name"],
			["serial number"],
			["enrollment date", "last check-in", "managed by"],
			["ownership", "device state", "compliance"],
		],
		note: "Microsoft Intune knows when a device was enrolled, not when it was bought. Confirm the enrolment date as the purchase date, or add the purchase dates. Its column “Category” holds your own groups; the kind of device then comes from the model.",
	},
	{
		name: "Microsoft Graph managedDevice",
		all: [
			["deviceName"],
			["serialNumber"],
			["managedDeviceOwnerType", "enrolledDateTime"],
		],
		note: "Graph's managedDevice knows when a device was enrolled, not when it was bought. Confirm the enrolment date as the purchase date, or add the purchase dates.",
	},
	{
		name: "Microsoft Configuration Manager",
		all: [
			["SerialNumber0"],
			["Model0", "Manufacturer0"],
			[
				"ResourceID",
				"Netbios_Name0",
				"Name0",
				"ChassisTypes0",
				"Manufacturer0",
			],
		],
		note: "In Configuration Manager, Lenovo's Model0 is the machine type (such as 20XW) in place of the trade name. Both are understood.",
	},
	{
		name: "Lansweeper",
		all: [
			["AssetName", "AssetTypename", "Asset Type"],
			["Serialnumber"],
			["SystemSKU", "Statename", "Warrantydate", "AssetTypename"],
		],
	},
	{
		name: "ServiceNow",
		all: [
			["serial_number", "serial number"],
			[
				"model_category",
				"model_id",
				"install_status",
				"cmdb_ci",
				"form_factor",
			],
			["asset_tag", "display_name", "install_status", "cost_center", "virtual"],
		],
	},
	{
		name: "Snipe-IT",
		all: [
			["Asset Tag"],
			["Serial Number", "Serial"],
			["Model Number", "Model No."],
			["Company", "Purchase Cost", "Checked Out", "Status"],
		],
	},
	{
		name: "GLPI",
		all: [["Serial number"], ["Inventory number"], ["Type", "Status", "Model"]],
	},
	{
		name: "Jamf",
		all: [
			["Serial Number"],
			[
				"Device Type",
				"Model Identifier",
				"Jamf Pro Computer ID",
				"Jamf Pro ID",
			],
			["Model", "Model Identifier"],
			[
				"Jamf Pro Computer ID",
				"Jamf Pro ID",
				"Computer Name",
				"Display Name",
				"Managed",
				"Supervised",
				"Last Check-in",
				"Last Inventory Update",
				"Asset Tag",
			],
		],
	},
	{
		name: "Tonnetrace",
		all: [["serial number"], ["model"], ["country"], ["purchase date"]],
	},
];

const FINGERPRINTS = SOURCES.map((source) => ({
	...source,
	all: source.all.map((group) => group.map(lettersAndDigits)),
}));

/** The asset system whose fingerprint the header has, or undefined. @param headers as letters and digits */
export function sourceOf(
	headers: ReadonlySet<string>,
): { readonly name: string; readonly note?: string } | undefined {
	return FINGERPRINTS.find(({ all }) =>
		all.every((group) => group.some((name) => headers.has(name))),
	);
}
