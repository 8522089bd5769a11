import { countryCode } from "../fleet/country.js";
import { indexWords, lettersAndDigits } from "../fleet/text.js";

const REGIONS = indexWords<"WW" | "EU" | "NA" | "APAC" | "LATAM">({
	WW: ["WW", "Worldwide", "World", "Global", "International"],
	EU: ["EU", "Europe", "European Union", "EU27", "EU-27", "EU28", "EU-28"],
	NA: ["North America"],
	APAC: ["APAC", "Asia Pacific", "Asia-Pacific"],
	LATAM: ["LATAM", "Latin America"],
});

/** A use location: a region or a country's alpha-2 code; "" when not stated, null when it names nothing known. */
export function readUseLocation(text: string): string | null {
	const compared = lettersAndDigits(text);
	if (compared === "") return "";
	return REGIONS.get(compared) ?? countryCode(text) ?? null;
}

const NO_PLACE = new Set(["default", "na", "unknown", "none", "other"]);

/** Where a device is assembled: a country's alpha-2 code, a region, or the place as written; null when it names none. */
export function readAssemblyLocation(text: string): string | null {
	const compared = lettersAndDigits(text);
	if (NO_PLACE.has(compared)) return null;
	return REGIONS.get(compared) ?? countryCode(text) ?? text;
}
