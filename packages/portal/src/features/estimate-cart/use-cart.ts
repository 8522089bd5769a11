import { useLazyQuery } from "@apollo/client/react";
import { useDeferredValue, useMemo, useState } from "react";
import { refusalsOf } from "../../errors/refusals-of";
import type { FootprintCartInput } from "../../gql/graphql";
import type { CartLine } from "./cart-line";
import { cartRows } from "./cart-row";
import { EstimateFootprintsDocument } from "./estimate-cart.graphql";
import { readCart } from "./read-cart";

/** A cart as it is typed, what of it can be read, and what was answered to it. */
export function useCart() {
	const [text, setText] = useState("");
	const [country, setCountry] = useState<string | null>(null);
	const [years, setYears] = useState("5");
	const [asked, setAsked] = useState<{
		text: string;
		lines: readonly CartLine[];
	}>();
	// Five hundred lines are read again at each keystroke: typing must not wait for it.
	const settled = useDeferredValue(text);
	const cart = useMemo(() => readCart(settled), [settled]);
	const [estimate, { data, loading, error }] = useLazyQuery(
		EstimateFootprintsDocument,
		// An answer is stored nowhere, so its lines have no identity to be kept by.
		{ fetchPolicy: "no-cache" },
	);
	const answer = error ? undefined : data?.estimateFootprints;
	const rows = useMemo(
		() => asked && answer && cartRows(asked.lines, answer),
		[asked, answer],
	);
	const ask = async () => {
		const { lines } = readCart(text);
		setAsked({ text, lines });
		await estimate({
			variables: { input: cartInput(lines, country, years) },
		}).catch(() => undefined);
	};
	const refusals = useMemo(() => refusalsOf(error), [error]);
	return {
		text,
		setText,
		country,
		setCountry,
		years,
		setYears,
		cart,
		ask,
		busy: loading,
		answer,
		rows,
		/** The lines on show are not those that were asked about. */
		changed: asked !== undefined && asked.text !== text,
		refusals,
		failure: refusals.length > 0 ? undefined : error,
	};
}

export type Cart = ReturnType<typeof useCart>;

function cartInput(
	lines: readonly CartLine[],
	country: string | null,
	years: string,
): FootprintCartInput {
	return {
		lines: lines.map(({ line, ...rest }) => ({ ...rest, key: String(line) })),
		country,
		lifetimeYears: Number(years),
	};
}
