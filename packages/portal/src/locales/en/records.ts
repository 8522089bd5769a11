export const orders = {
	title: "Orders",
	text: "What was ordered, and how far its credits are retired.",
	searchHint: "Number, beneficiary or reference",
	number: "Number",
	status: "Status",
	placed: "Placed",
	from: "From",
	to: "Until",
	about: "About the order",
	cancellable: "Can be cancelled until",
	quote: "Quote",
	showQuote: "Show the quote",
	certificatesText:
		"Issued when credits are allocated, and anew when they are retired.",
	noCertificate: "The certificate is being made. It will be here shortly.",
	allocations: "Credits",
	allocationsText:
		"Set aside for this order in exact grams; registries retire whole tonnes.",
	noAllocation: "No credits are allocated.",
	vintage: "Vintage {{vintage}}",
	released: "Released",
	retirements: "Retirements",
	empty: {
		title: "No orders yet",
		text: "Choose devices and projects to place the first order.",
	},
	cancel: {
		open: "Cancel order",
		title: "Cancel order {{number}}?",
		text: "Its credits are released, its certificate is withdrawn and the amount is refunded in full. This can't be undone.",
		reason: "Reason",
		confirm: "Cancel the order",
		done: "Order {{number}} is cancelled.",
	},
};

export const certificates = {
	title: "Certificates",
	text: "What was allocated and retired on your behalf, each with a public page to verify it.",
	searchHint: "Number or beneficiary",
	number: "Number",
	version: "Version {{version}}",
	status: "Status",
	supersededBy: "by version {{version}}",
	pending: "Pending",
	issued: "Issued",
	files: "Files",
	pdf: "PDF",
	pdfOf: "Certificate {{number}}, version {{version}}, as PDF",
	annex: "Annex",
	annexOf:
		"Annex with all devices of certificate {{number}}, version {{version}}",
	verify: "Verify",
	verifyOf:
		"Verify certificate {{number}}, version {{version}}, on its public page",
	empty: {
		title: "No certificates yet",
		text: "A certificate is issued for each order when its credits are allocated.",
	},
};

export const members = {
	title: "Members",
	text: "People of your company who can sign in here, and what they may do.",
	name: "Name",
	email: "E-mail address",
	role: "Role",
	since: "Since",
	empty: "No members",
};

export const audit = {
	title: "Activity log",
	text: "Every change to your company's data: who made it and when. Entries can't be changed or removed.",
	at: "Time",
	action: "Action",
	actor: "By",
	subject: "Subject",
	detail: "Detail",
	empty: "Nothing has happened yet",
};
