import type { CSSProperties } from "react";
import { useFormatter } from "../format/use-formatter";
import { Mass } from "./mass";
import classes from "./stacked-bar.module.css";

export interface BarPart {
	label: string;
	grams: number;
	/** A CSS colour. */
	colour: string;
}

interface StackedBarProps {
	parts: readonly BarPart[];
	/** Leaves out the legend, where the same figures stand beside the bar. */
	pictureOnly?: boolean;
	/** Most decimals of the masses in the legend. */
	decimals?: number;
}

/** Masses as shares of their sum. The picture is for the eye only; the legend under it says the same in words. */
export function StackedBar({ parts, pictureOnly, decimals }: StackedBarProps) {
	const total = parts.reduce((sum, { grams }) => sum + grams, 0);
	return (
		<div>
			<div className={classes.bar} aria-hidden>
				{parts
					.filter(({ grams }) => grams > 0)
					.map(({ label, grams, colour }) => {
						const style: CSSProperties = {
							flexGrow: grams / total,
							background: colour,
						};
						return <div key={label} className={classes.part} style={style} />;
					})}
			</div>
			{pictureOnly || (
				<Legend parts={parts} total={total} decimals={decimals} />
			)}
		</div>
	);
}

interface LegendProps extends Pick<StackedBarProps, "decimals" | "parts"> {
	/** Grams of all parts together. */
	total: number;
}

function Legend({ parts, total, decimals }: LegendProps) {
	const format = useFormatter();
	return (
		<ul className={classes.legend}>
			{parts.map(({ label, grams, colour }) => (
				<li key={label}>
					<span
						className={classes.swatch}
						style={{ background: colour }}
						aria-hidden
					/>
					<span>{label}</span>
					<Mass grams={grams} decimals={decimals} fw={600} />
					{total > 0 && (
						<span style={{ color: "var(--mantine-color-dimmed)" }}>
							{format.percent(grams / total, 1)}
						</span>
					)}
				</li>
			))}
		</ul>
	);
}
