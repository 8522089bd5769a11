import type { ReactNode } from "react";
import classes from "./facts.module.css";

export interface Fact {
	label: string;
	/** Left out of the list when it is null or undefined. */
	value: ReactNode;
}

/** Names and values of one thing, in as many columns as fit. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
	return (
		<dl className={classes.facts}>
			{facts
				.filter(({ value }) => value !== null && value !== undefined)
				.map(({ label, value }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}
