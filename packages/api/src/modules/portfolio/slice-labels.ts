import type { DeviceCategory } from "@tonnetrace/domain";

const CATEGORY_LABELS: Readonly<Record<DeviceCategory, string>> = {
	NOTEBOOK: "Notebooks",
	DESKTOP: "Desktops",
	WORKSTATION: "Workstations",
	MONITOR: "Monitors",
	TABLET: "Tablets",
	THIN_CLIENT: "Thin clients",
	SERVER: "Servers",
	OTHER: "Other",
};

const countryNames = new Intl.DisplayNames("en", {
	type: "region",
	fallback: "code",
});
const monthNames = new Intl.DateTimeFormat("en", {
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** The category in words, in English. */
export const categoryLabel = (category: string): string =>
	CATEGORY_LABELS[category as DeviceCategory] ?? category;

/** The country's name in English. */
export const countryLabel = (country: string): string =>
	countryNames.of(country) ?? country;

/** "September 2026" for 2026-09. */
export const monthLabel = (month: string): string =>
	monthNames.format(new Date(`${month}-01T00:00:00Z`));
