import type { DeviceCategory } from "../reference/index.js";

interface ModelShare {
	/** Name as the catalogue or, for models without a sheet, as a fleet file writes it. */
	readonly name: string;
	readonly weight: number;
}

interface CategoryShare {
	readonly category: DeviceCategory;
	readonly weight: number;
	readonly models: readonly ModelShare[];
	/** Models that have no published figure: known by name, or not at all. */
	readonly withoutSheet: readonly ModelShare[];
}

const share = (name: string, weight: number): ModelShare => ({ name, weight });

/** Share of devices whose model has no published figure. */
export const WITHOUT_SHEET = 0.02;

/** What an office fleet of the maker's devices consists of, in percent of devices; invented, but in usual proportions. */
export const DEMO_MODEL_MIX: readonly CategoryShare[] = [
	{
		category: "NOTEBOOK",
		weight: 60,
		models: [
			share("ThinkPad T490", 16),
			share("ThinkPad T490s", 12),
			share("ThinkPad T495", 9),
			share("ThinkPad T495s", 6),
			share("ThinkPad X390", 12),
			share("ThinkPad L13", 8),
			share("ThinkPad E14", 8),
			share("ThinkPad E15", 7),
			share("ThinkPad A485", 4),
			share("ThinkPad A275", 2),
			share("ThinkPad T470", 5),
			share("ThinkPad L470", 3),
			share("ThinkPad X270", 2),
			share("ThinkPad X1 Carbon 3rd Gen", 2),
			share("ThinkPad T450s", 2),
			share("ThinkPad E460", 2),
		],
		withoutSheet: [
			share("ThinkPad X1 Carbon Gen 9", 5),
			share("ThinkPad T14 Gen 3", 3),
			share("ThinkPad X13s Gen 1", 1),
		],
	},
	{
		category: "MONITOR",
		weight: 25,
		models: [
			share("ThinkVision P24h-20", 30),
			share("ThinkVision P24q-20", 20),
			share("ThinkVision Q24i-10", 12),
			share("ThinkVision S27q-10", 10),
			share("ThinkVision T27p-10", 8),
			share("ThinkVision Q27q-10", 6),
			share("ThinkVision M14t", 8),
			share("ThinkCentre Tiny-in-One 22 4th Gen", 6),
		],
		withoutSheet: [share("ThinkVision T34w-30", 1)],
	},
	{
		category: "DESKTOP",
		weight: 10,
		models: [
			share("ThinkCentre M70 Tiny", 22),
			share("ThinkCentre M80 Tiny", 18),
			share("ThinkCentre M75 Tiny", 16),
			share("ThinkCentre M920 Tiny", 12),
			share("ThinkCentre M625q Tiny", 8),
			share("ThinkCentre M90n Nano", 6),
			share("ThinkCentre M80s SFF", 7),
			share("ThinkCentre M90 Tower", 6),
			share("ThinkCentre M70 All-in-One", 5),
		],
		withoutSheet: [share("ThinkCentre M75q Gen 5", 1)],
	},
	{
		category: "WORKSTATION",
		weight: 5,
		models: [
			share("ThinkPad P1", 50),
			share("ThinkPad P52", 35),
			share("ThinkPad P51", 15),
		],
		withoutSheet: [
			share("ThinkStation P520", 2),
			share("ThinkStation P330 Tiny", 1),
		],
	},
];
