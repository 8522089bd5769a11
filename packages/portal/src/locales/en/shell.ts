export const shell = {
	skip: "Skip to the content",
	home: "Tonnetrace, start page",
	menu: "Menu",
	navigation: "Main navigation",
	preferences: "Language and colours",
	language: "Language",
	colours: "Colours",
	scheme: { light: "Light", dark: "Dark", auto: "As the system" },
	account: "Account",
	accountOf: "Account of {{name}}",
	signIn: "Sign in",
	signOut: "Sign out",
	toPortal: "Open the portal",
	footerLinks: "More pages",
	footer:
		"Tonnetrace · From a device's serial number to the registry serial numbers retired for it.",
	inside: {
		label: "Whose data you see",
		working:
			"You are working inside <0>{{name}}</0>. What you do here is recorded in their log.",
		reading:
			"You are reading the data of <0>{{name}}</0>. You can't change anything here.",
		leave: "Leave",
	},
};

export const nav = {
	section: {
		tenant: "Company",
		reseller: "Reseller",
		operations: "Operations",
		platform: "Platform",
	},
	portfolio: "Portfolio",
	fleet: "Fleet",
	imports: "Imports",
	offset: "Offset devices",
	quotes: "Quotes",
	orders: "Orders",
	certificates: "Certificates",
	members: "Members",
	audit: "Activity log",
	customers: "Customers",
	projects: "Projects",
	batches: "Credit batches",
	retirements: "Retirements",
	sheets: "Footprint sheets",
	regions: "Regions",
	tenants: "Tenants",
	platformAudit: "Platform log",
	verify: "Verify a certificate",
	lookup: "Look up a device",
};
