import type { Model } from "./real-data.js";

const COUNTRIES = ["NO", "SE", "DK", "DE", "PL"] as const;
const DAY_MS = 86_400_000;
/** Days over which the devices were bought: within the three years that may be offset afterwards. */
const BOUGHT_OVER_DAYS = 900;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The serial number of the n-th device. */
export const serialNumberOf = (n: number): string =>
	`WJ${n.toString(36).toUpperCase().padStart(6, "0")}`;

/**
 * A fleet file as an asset system writes it: `count` devices over all models in turn, in five countries.
 * @param today milliseconds since 1970
 */
export function fleetCsv(
	models: readonly Model[],
	count: number,
	today: number,
): string {
	const lines = [
		"Serial number,Manufacturer,Model,Category,Country,Purchase date,Cost centre,Order reference",
	];
	for (let n = 0; n < count; n++) {
		const { name = "", category = "" } = models[n % models.length] ?? {};
		const bought = new Date(
			today - (1 + ((n * 37) % BOUGHT_OVER_DAYS)) * DAY_MS,
		);
		lines.push(
			[
				serialNumberOf(n),
				"Lenovo",
				quoted(name),
				category,
				COUNTRIES[n % COUNTRIES.length],
				bought.toISOString().slice(0, 10),
				`CC-${n % 20}`,
				`PO-${n % 50}`,
			].join(","),
		);
	}
	return `${lines.join("\r\n")}\r\n`;
}
