import { DomainArithmeticError } from "./arithmetic.error.js";
import {
	assertGrams,
	GRAMS_PER_KILOGRAM,
	GRAMS_PER_TONNE,
	type Grams,
} from "./mass.js";

export type RoundingPolicy = "EXACT" | "BAND_500KG_UP" | "WHOLE_TONNE_UP";

/** Each policy's version and the sentence that is printed on every line it rounded. */
export const ROUNDING_POLICIES: Readonly<
	Record<RoundingPolicy, { readonly version: number; readonly text: string }>
> = Object.freeze({
	EXACT: Object.freeze({
		version: 1,
		text: "The offset mass is the computed mass, to the gram.",
	}),
	BAND_500KG_UP: Object.freeze({
		version: 1,
		text: "Each device's computed mass is rounded up to the next 500 kg: 500, 1,000 or 1,500 kg, and on in steps of 500 kg.",
	}),
	WHOLE_TONNE_UP: Object.freeze({
		version: 1,
		text: "Each device's computed mass is rounded up to the next whole tonne.",
	}),
});

const STEP: Readonly<Record<RoundingPolicy, Grams>> = {
	EXACT: 1,
	BAND_500KG_UP: 500 * GRAMS_PER_KILOGRAM,
	WHOLE_TONNE_UP: GRAMS_PER_TONNE,
};

/**
 * The mass to offset for one device, from its computed mass. A mass on a step stays (500 kg → 500 kg), anything above
 * goes to the next (500.001 kg → 1,000 kg); 0 g stays 0 g.
 * @throws DomainArithmeticError NOT_A_MASS; TOO_LARGE when the next step is no safe integer
 */
export function roundOffset(policy: RoundingPolicy, grams: Grams): Grams {
	const step = STEP[policy];
	const over = assertGrams(grams) % step;
	if (over === 0) return grams;
	const rounded = grams - over + step;
	if (!Number.isSafeInteger(rounded)) {
		throw new DomainArithmeticError(
			"TOO_LARGE",
			`${grams} g can't be rounded up within what the books can hold.`,
		);
	}
	return rounded;
}
