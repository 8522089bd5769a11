import { ratioHalfUp } from "../quantities/decimal.js";
import type { Grams } from "../quantities/mass.js";
import type {
	FootprintChange,
	FootprintStep,
	SheetInput,
} from "./footprint.js";
import type { GridFactor } from "./grid-factors.js";
import { kilogramsText, signedKilogramsText } from "./parts-per-million.js";
import { factorText, type SheetUse } from "./use-phase.js";

/** What was computed, as far as the changes name it. */
export type ChangeFacts = {
	sheet: SheetInput;
	onSheet: SheetUse;
	reference: GridFactor;
	target: GridFactor;
	years: number;
	/** Use of the whole life in the country asked for. */
	useGrams: Grams;
	/** Use of the whole life at the edition's factor of the sheet's use location. */
	useAtReference: Grams;
	/** The factor that the sheet's own figures imply, where they do. */
	impliedFactor?: number;
	/** Transport as published and by the mode asked for. */
	transport?: { asPublished: Grams; computed: Grams; words: string };
	/** Whole life of the stages beside use, and use of the remaining months. */
	remaining?: { others: Grams; useGrams: Grams; usedMonths: number };
};

/** What it would be with another lifetime and nothing else changed. */
function useAtLifetime(facts: ChangeFacts): Grams {
	const { sheet, onSheet, years, useAtReference, impliedFactor } = facts;
	return impliedFactor === undefined
		? useAtReference
		: ratioHalfUp(onSheet.grams, years, 12, sheet.lifetimeMonths, 1);
}

/**
 * The way from the sheet's total to the result, in grams that add up exactly: the use phase for the lifetime asked, then with the
 * edition's factor in place of the one that the sheet implies, then in the country asked; transport by mode; what an existing
 * device leaves out. Each is computed with all before it in place, so another order would give other parts of the same sum.
 */
export function changesOf(facts: ChangeFacts): FootprintChange[] {
	const { sheet, onSheet, reference, target, years, useGrams } = facts;
	const changes: FootprintChange[] = [];
	const add = (step: FootprintStep, grams: number, words: string) => {
		// −0 must not be stored as another value than 0.
		changes.push({
			step,
			grams: grams === 0 ? 0 : grams,
			text: `${words}: ${step === "SHEET" ? kilogramsText(grams) : signedKilogramsText(grams)}.`,
		});
	};
	add("SHEET", sheet.totalGrams, "The sheet's total");
	const atLifetime = useAtLifetime(facts);
	add(
		"LIFETIME",
		atLifetime - onSheet.grams,
		`Use over ${years * 12} months instead of ${sheet.lifetimeMonths}`,
	);
	if (facts.impliedFactor !== undefined) {
		add(
			"REFERENCE_FACTOR",
			facts.useAtReference - atLifetime,
			`Use with the edition's ${factorText(reference.milligramsPerKwh)} for ${reference.location} instead of the ${factorText(facts.impliedFactor)} behind the sheet`,
		);
	}
	add(
		"COUNTRY",
		useGrams - facts.useAtReference,
		`Use in ${target.location} (${factorText(target.milligramsPerKwh)}) instead of ${reference.location} (${factorText(reference.milligramsPerKwh)})`,
	);
	if (facts.transport !== undefined) {
		const { asPublished, computed, words } = facts.transport;
		add("TRANSPORT", computed - asPublished, words);
	}
	if (facts.remaining !== undefined) {
		const { others, usedMonths, useGrams: left } = facts.remaining;
		add(
			"PAST_STAGES",
			-others,
			"Manufacturing, transport and end of life, not counted for a device in use already",
		);
		add(
			"PAST_USE",
			left - useGrams,
			`The ${usedMonths} months that it has been used`,
		);
	}
	return changes;
}
