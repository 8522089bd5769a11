export const common = {
	loading: "Loading",
	close: "Close",
	back: "Back",
	next: "Next",
	cancel: "Cancel",
	yes: "Yes",
	no: "No",
	none: "None",
	unknown: "Unknown",
	newTab: "opens in a new tab",
	showFigures: "Show figures",
	showChart: "Show chart",
	total: "Total",
	all: "All",
	copy: "Copy",
	copied: "Copied",
	print: "Print",
};

export const units = {
	credits_one: "{{count, number}} credit (1 t)",
	credits_other: "{{count, number}} credits ({{count, number}} t)",
	devices_one: "{{count, number}} device",
	devices_other: "{{count, number}} devices",
	years_one: "{{count}} year",
	years_other: "{{count}} years",
	perTonne: "{{price}} per tonne",
};

export const table = {
	filters: "Filters",
	filtersOn: "Filters (on)",
	clearFilters: "Clear filters",
	sortBy: "Sort by",
	initialOrder: "Standard order",
	toAscending: "Sort ascending",
	toDescending: "Sort descending",
	range: "{{from}}–{{to}} of {{total}}",
	total_one: "{{total}} entry",
	total_other: "{{total}} entries",
	pages: "Pages of the list",
	first: "First page",
	previous: "Previous",
	next: "Next",
	search: "Search",
	any: "Any",
	noMatch: {
		title: "Nothing matches these filters",
		text: "Change a filter or clear them all.",
	},
};

export const notFound = {
	title: "Page not found",
	text: "There is nothing at this address, or it is not open to you. Check the link or go back to the start.",
	home: "Go to the start page",
};
