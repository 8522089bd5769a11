export const tenants = {
	title: "Tenants",
	text: "Every company that uses the service. Whatever you do inside one is recorded in its log.",
	empty: "No tenants yet",
	searchHint: "Name",
	name: "Name",
	country: "Country",
	region: "Region",
	reseller: "Reseller",
	currency: "Currency",
	created: "Since",
	enter: "Enter",
	enterOf: "Enter {{name}}",
	of: "Customers of {{name}}",
	onlyOf: "Show only customers of {{name}}",
	ofAll: "Show customers of all",
};

export const customers = {
	title: "Customers",
	text: "The companies that {{name}} works for. Enter one to see its fleet and to order on its behalf.",
	empty: {
		title: "No customers yet",
		text: "They appear here when they are set up.",
	},
	notYou: {
		title: "Only for resellers",
		text: "Your account works for no reseller.",
	},
};

export const platformAudit = {
	title: "Platform log",
	text: "Every change beyond single tenants: projects, credit batches, retirements, footprint sheets, rollouts. Entries can't be changed or removed.",
};
