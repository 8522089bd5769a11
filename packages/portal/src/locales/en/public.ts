export const signIn = {
	title: "Sign in",
	text: "To the portal for tenants, resellers, operators and auditors.",
	expired: "Your session has ended. Sign in again to go on where you were.",
	email: "E-mail address",
	password: "Password",
	submit: "Sign in",
};

export const landing = {
	title: "Every gram traced, from the device to the registry",
	lead: "Tonnetrace estimates the footprint of the hardware you buy, lets you contribute to climate projects of your choice, and shows for each device which credits were retired for it, by registry serial number.",
	how: "How it works",
	step: {
		measure: {
			title: "Measure",
			text: "Import your fleet. Each device gets the footprint its maker published, normalised to five years and to the country of use.",
		},
		choose: {
			title: "Choose",
			text: "Pick a mix of projects offered in your region and get a binding quote with price, tax and rounding stated.",
		},
		retire: {
			title: "Retire",
			text: "Credits are allocated in exact grams and retired in the registry in the name of your beneficiary.",
		},
		trace: {
			title: "Trace",
			text: "A certificate with registry serial numbers, and a public page where anybody can check it.",
		},
	},
	chain: {
		caption: "An example of one chain.",
		device: { label: "Device", value: "Serial number PF-4X1T7K" },
		grams: { label: "Footprint over five years", value: "318,000 g CO₂e" },
		project: { label: "Climate project", value: "Verra 1060, wind power" },
		serials: { label: "Registry serial numbers", value: "9660-115597313 …" },
		retirement: { label: "Retirement", value: "On behalf of your company" },
	},
};

export const verify = {
	title: "Verify a certificate",
	text: "Enter the number printed on the certificate, or scan its QR code.",
	number: "Certificate number",
	submit: "Verify",
	certificate: "Certificate {{number}}",
	projects: "Projects and registry serial numbers",
	retiredOn: "Retired on {{date}}",
	sha256: "SHA-256 of the certificate file:",
	superseded:
		"This version is superseded by version {{version}}. Only the latest version is valid.",
	withdrawn: "This certificate has been withdrawn. It is no longer valid.",
	unknown: {
		title: "No such certificate",
		text: "There is no certificate with the number {{number}}. Check the number; a certificate that is not found here was not issued by this service.",
	},
	fact: {
		devices: "Devices",
		computed: "Computed footprint",
		offset: "Offset mass",
		rounding: "Rounding",
		statistic: "Statistic",
		lifetime: "Lifetime",
		method: "Method version",
		issued: "Issued on",
		version: "Version",
	},
};

export const lookup = {
	title: "Look up a device",
	text: "Enter a device's serial number to see which credits were allocated or retired for it.",
	serial: "Serial number",
	submit: "Look up",
	none: {
		title: "Nothing found",
		text: "Nothing is publicly known for the serial number {{serialNumber}}. Check the spelling as printed on the device.",
	},
	fact: {
		footprint: "Estimated footprint",
		remaining: "Of it offset, the remaining use",
		offset: "Offset mass",
	},
};

export const mass = {
	footprint: "Footprint",
	covered: "Covered footprint",
	uncovered: "Not covered",
	offset: "Offset mass",
	allocated: "Allocated, pending retirement",
	retired: "Retired",
};
