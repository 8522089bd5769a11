import {
	divideHalfUp,
	printScaled,
	safeNumber,
} from "../quantities/decimal.js";
import type { Grams } from "../quantities/mass.js";
import { FootprintError } from "./footprint.error.js";
import type { SheetInput } from "./footprint.js";
import type { ComputedMode, TransportParameters } from "./method-definition.js";
import { kilogramsText, percentText } from "./parts-per-million.js";
import { zoneOfAssembly, zoneOfCountry } from "./transport-zones.js";

/** Modes as the explanation names them. */
export const MODE_WORDS: Readonly<Record<ComputedMode, string>> = {
	AIR: "air",
	SEA: "sea",
	RAIL: "rail",
	ROAD: "road",
};

/** g × ppm × km × mg/(t·km), as grams: 10⁶ g a tonne, 10⁶ parts per million, 10³ mg a gram. */
const SCALE = 10n ** 15n;

/** 10 tonnes: a rack of servers weighs one. */
const MAX_WEIGHT_GRAMS = 10_000_000;

const notComputable = (reason: string) =>
	new FootprintError("TRANSPORT_NOT_COMPUTABLE", reason);

/** The main leg in km. */
function mainLeg(
	mode: ComputedMode,
	assembly: string,
	country: string,
	{ routes }: TransportParameters,
): number {
	const from = zoneOfAssembly(assembly);
	if (from === undefined) {
		throw notComputable(
			`Transport by ${MODE_WORDS[mode]} needs the place of assembly; "${assembly}" names no country or region.`,
		);
	}
	const to = zoneOfCountry(country);
	const km = routes.find((route) => route.from === from && route.to === to)?.km[
		mode
	];
	if (km === undefined) {
		throw notComputable(
			`The method has no route by ${MODE_WORDS[mode]} from ${assembly} to ${country}.`,
		);
	}
	return km;
}

/**
 * Emissions of a device's way to its country by a mode: weight × shipped mass ratio × (main leg × the mode's factor + road legs ×
 * road's factor), one fraction, rounded half up once.
 * @throws FootprintError TRANSPORT_NOT_COMPUTABLE without weight, known place of assembly or route, and for a percentile;
 * INVALID_WEIGHT
 */
export function transportBy(
	mode: ComputedMode,
	sheet: SheetInput,
	country: string,
	parameters: TransportParameters,
): { grams: Grams; explanation: string } {
	const { statistic, weightGrams, assemblyLocation } = sheet;
	if (statistic === "P95") {
		throw notComputable(
			"The sheet states a 95th percentile; computed transport is a mean, and a mean is never added to a percentile.",
		);
	}
	if (weightGrams === undefined || assemblyLocation === undefined) {
		throw notComputable(
			`Transport by ${MODE_WORDS[mode]} needs the device's weight and place of assembly; the sheet doesn't state ${weightGrams === undefined ? "the weight" : "the place"}.`,
		);
	}
	if (
		!Number.isSafeInteger(weightGrams) ||
		weightGrams < 1 ||
		weightGrams > MAX_WEIGHT_GRAMS
	) {
		throw new FootprintError(
			"INVALID_WEIGHT",
			`The weight must be 1 to ${MAX_WEIGHT_GRAMS} whole grams, not ${weightGrams}.`,
		);
	}
	const { accessRoadKm, milligramsPerTonneKm, shippedMassPpm } = parameters;
	const km = mainLeg(mode, assemblyLocation, country, parameters);
	const roadKm = mode === "ROAD" ? 0 : accessRoadKm;
	const perTonne =
		BigInt(km) * BigInt(milligramsPerTonneKm[mode]) +
		BigInt(roadKm) * BigInt(milligramsPerTonneKm.ROAD);
	const grams = safeNumber(
		divideHalfUp(
			BigInt(weightGrams) * BigInt(shippedMassPpm) * perTonne,
			SCALE,
		),
	);
	const perTonneKm = (used: ComputedMode) =>
		`${printScaled(milligramsPerTonneKm[used], 3)} g per tonne·km`;
	const legs = [
		`${km} km by ${MODE_WORDS[mode]} at ${perTonneKm(mode)}`,
		...(roadKm === 0 ? [] : [`${roadKm} km by road at ${perTonneKm("ROAD")}`]),
	];
	return {
		grams,
		explanation: `Transport from ${assemblyLocation} to ${country}: ${kilogramsText(weightGrams)} × ${percentText(shippedMassPpm)} with packaging × (${legs.join(" + ")}) = ${kilogramsText(grams)}.`,
	};
}
