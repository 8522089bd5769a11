import { countryCode } from "../fleet/country.js";
import { indexWords, lettersAndDigits } from "../fleet/text.js";

const REGIONS = indexWords<"WW" | "EU" | "NA" | "APAC" | "LATAM">({
	WW: ["WW", "Worldwide", "World", "Global", "International"],
	EU: ["EU", "Europe", "European Union", "EU27", "EU-27", "EU28", "EU-28"],
	NA: ["NA", "North America"],
	APAC: ["APAC", "Asia Pacific", "Asia-Pacific"],
	LATAM: ["LATAM", "Latin America"],
});

const NO_PLACE = new Set(["", "default", "unknown", "none", "other"]);
const NOT_AVAILABLE = /^n[/.]a\.?$/i;

const namesNoPlace = (text: string) =>
	NO_PLACE.has(lettersAndDigits(text)) || NOT_AVAILABLE.test(text);

/**
 * A use location: a region or a country's alpha-2 code; "" when not stated, null when it names nothing that can be kept. NA is North
 * America here, so Namibia has no code and is null.
 */
export function readUseLocation(text: string): string | null {
	if (namesNoPlace(text)) return "";
	const region = REGIONS.get(lettersAndDigits(text));
	const code = region ?? countryCode(text);
	return code === undefined || (code === "NA" && region === undefined)
		? null
		: code;
}

/** Where a device is assembled: a country's alpha-2 code, a region, or the place as written; null when it names none. */
export function readAssemblyLocation(text: string): string | null {
	if (namesNoPlace(text)) return null;
	return REGIONS.get(lettersAndDigits(text)) ?? countryCode(text) ?? text;
}
