import { EMBER_EDITION } from "../grid-factors.js";
import type { ErrorRatioMethod } from "../method-definition.js";

/** Released; its results stay the same bytes for ever (`released-bytes.test.ts`). */
export const TT_2026_1: ErrorRatioMethod = Object.freeze({
	engine: "NORMALISE/1",
	version: "TT-2026.1",
	releasedOn: "2026-11-23",
	text: "The published sheet of the model, normalised to the lifetime and the country of use. Use phase = electricity a year × years × grid factor of the country. Where the sheet states no electricity but a use share, the electricity is derived: use phase of the sheet ÷ (the edition's grid factor of the sheet's use location × the sheet's lifetime); makers often used an older, higher factor, so the derived electricity errs high. The part beside use is the sheet's total without its use phase; it depends on neither country nor lifetime. Stages that the sheet gives no share for are split by fixed ratios and marked derived: manufacturing 92 %, transport 7 %, end of life 1 %, near the means of published sheets of workplace devices that state all four shares. A sheet that tells neither electricity nor use share is refused.",
	boundary:
		"Cradle to grave of one device with its packaging, by the boundary of its maker's sheet: raw materials and manufacturing, transport to the customer as the maker assumed it, electricity during use, end of life. Grid factors are life-cycle averages of generation; grid losses, repairs, accessories and data-centre services are outside.",
	intervalText:
		"For a mean: total ÷ (1 + 2e) to total × (1 + 2e), e being the sheet's standard deviation ÷ mean, or 0.25 where none is stated. If the error is log-normal, it covers about nine in ten for e up to 0.3 and less above. It is not a percentile and is not derived from one. For a 95th percentile: 0 to the value, one-sided, 95 %.",
	lifetimeYears: 5,
	gridFactorEdition: EMBER_EDITION,
	rounding: "HALF_UP_GRAM",
	existingDevices: Object.freeze({
		WHOLE_LIFE:
			"A device that is in use already counts with its whole life, as when it was new: manufacturing, transport, all years of use and end of life.",
	}),
	parameters: Object.freeze({
		otherStagesPpm: Object.freeze({
			MANUFACTURING: 920_000,
			TRANSPORT: 70_000,
			END_OF_LIFE: 10_000,
		}),
		shareSumPpm: Object.freeze({ least: 700_000, most: 1_100_000 }),
		shareRoundingPpm: 20_000,
		defaultErrorRatioPpm: 250_000,
		intervalWidth: 2,
		transportModes: Object.freeze(["AS_PUBLISHED"] as const),
	}),
});
