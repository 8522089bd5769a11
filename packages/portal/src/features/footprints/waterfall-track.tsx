import type { WaterfallBar } from "./waterfall";
import classes from "./waterfall.module.css";

interface WaterfallTrackProps {
	bar: WaterfallBar | undefined;
	/** A CSS colour. */
	colour: string;
}

/** One bar of a waterfall, for the eye only: its row says the same in figures. */
export function WaterfallTrack({ bar, colour }: WaterfallTrackProps) {
	if (!bar || bar.width === 0) return null;
	return (
		<div className={classes.track} aria-hidden>
			<div
				className={classes.part}
				style={{
					left: `${bar.left * 100}%`,
					width: `${bar.width * 100}%`,
					background: colour,
				}}
			/>
		</div>
	);
}
