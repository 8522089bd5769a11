export const portfolio = {
	title: "Portfolio",
	asOf: "Figures as of",
	asOfText: "All devices of your company as of {{time}}.",
	figures: "Figures",
	devices: "Devices",
	withoutHint_one: "{{count, number}} without a footprint",
	withoutHint_other: "{{count, number}} without a footprint",
	footprintHint: "of the devices with a footprint",
	ofFootprint: "{{share}} of the footprint",
	coverage: "Footprint covered by orders, of",
	ordered: "Offset mass ordered, after rounding,",
	withoutFootprint_one:
		"{{count, number}} device has no footprint, because its model is not known. It is in none of the masses below.",
	withoutFootprint_other:
		"{{count, number}} devices have no footprint, because their models are not known. They are in none of the masses below.",
	showThem: "Show them",
	import: "Import fleet",
	offset: "Offset uncovered devices",
	others: "All others",
	noSlices: "Nothing to show yet.",
	chartHint: "A chart. Choose “Show figures” to read the same as a table.",
	empty: {
		title: "Start with your fleet",
		text: "Import a list of your devices as your asset system exports it. You will see their footprint here, and can then offset them.",
	},
	equivalency: {
		title: "Equivalency",
		vehicles:
			"{{mass}} retired: equivalent to the average yearly emissions of about {{quantity}} passenger vehicles.",
		source:
			"At {{perUnit}} per vehicle and year. Source: {{source}}, edition {{edition}}.",
	},
	by: {
		category: {
			title: "By category",
			text: "Footprint, covered and not covered.",
			key: "Category",
		},
		country: {
			title: "By country of use",
			text: "Footprint, covered and not covered.",
			key: "Country",
		},
		month: {
			title: "By month of purchase",
			text: "Footprint of the devices bought in each month.",
			key: "Month",
		},
		project: {
			title: "By project",
			text: "Offset mass ordered, retired and pending.",
			key: "Project",
		},
	},
};
