import type { ReactNode } from "react";
import classes from "./facts.module.css";

export interface Fact {
	label: string;
	/** Left out of the list when it is null or undefined. */
	value: ReactNode;
	/** Takes a line of its own: for sentences and addresses. */
	wide?: boolean;
}

/** Names and values of one thing, in as many columns as fit. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
	return (
		<dl className={classes.facts}>
			{facts
				.filter(({ value }) => value !== null && value !== undefined)
				.map(({ label, value, wide }) => (
					<div key={label} data-wide={wide}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}
