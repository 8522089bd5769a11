import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { readFragment } from "../../gql";
import type { DeviceFilter, ExistingDeviceScope } from "../../gql/graphql";
import { QuoteFields } from "../quotes/quote.graphql";
import { type Mix, sharesOf } from "./mix";
import { QuoteCreateDocument } from "./offset.graphql";
import { trimFilter } from "./trim-filter";

export const STEPS = ["devices", "mix", "quote", "order"] as const;

export type Step = (typeof STEPS)[number];

/** The state of one run through the wizard, and the step that makes a quote of it. */
export function useWizard(tenantId: string, currency: string) {
	const [step, setStep] = useState<Step>("devices");
	const [filter, setFilter] = useState<DeviceFilter>({});
	const [existing, setExisting] = useState<ExistingDeviceScope>("WHOLE_LIFE");
	const [mix, setMix] = useState<Mix>({});
	const [chosenCurrency, setCurrency] = useState(currency);
	const [create, { data, loading, error, reset }] =
		useMutation(QuoteCreateDocument);
	const answer = data?.quoteCreate;
	const requestQuote = async () => {
		const mixShares = sharesOf(mix);
		const input = {
			tenantId,
			filter: trimFilter(filter),
			existing,
			mix: mixShares,
			currency: chosenCurrency,
		};
		const result = await create({ variables: { input } }).catch(
			() => undefined,
		);
		if (result?.data?.quoteCreate.quote) setStep("quote");
	};
	/** A quote stands for one choice only: when the choice changes, the old quote is put away. */
	const change =
		<Value>(set: (value: Value) => void) =>
		(value: Value) => {
			reset();
			set(value);
		};
	return {
		step,
		setStep,
		filter,
		setFilter: change(setFilter),
		existing,
		setExisting: change(setExisting),
		mix,
		setMix: change(setMix),
		currency: chosenCurrency,
		setCurrency: change(setCurrency),
		quote: answer?.quote ? readFragment(QuoteFields, answer.quote) : undefined,
		quoting: loading,
		errors: answer?.userErrors ?? [],
		failure: error,
		requestQuote,
	};
}

export type Wizard = ReturnType<typeof useWizard>;
