import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import classes from "./interval-bar.module.css";

interface IntervalBarProps {
	/** Grams. */
	low: number;
	total: number;
	high: number;
	/** Percent of the cases that it held when it was measured; exact decimal text. */
	coverage?: string | null;
}

/** How far off an estimate may be: the interval on a line from nothing, with the estimate marked in it. */
export function IntervalBar(props: IntervalBarProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { low, total, high, coverage } = props;
	const scale = Math.max(high, total, 1) * 1.08;
	const at = (grams: number) => `${(grams / scale) * 100}%`;
	return (
		<div>
			<Text size="sm" c="dimmed">
				{coverage
					? t("footprint.coverage", {
							percent: format.percent(Number(coverage) / 100, 1),
						})
					: t("device.interval")}
			</Text>
			<div className={classes.track} aria-hidden>
				<div
					className={classes.range}
					style={{ left: at(low), width: at(high - low) }}
				/>
				<div className={classes.point} style={{ left: at(total) }} />
			</div>
			<Group gap="lg">
				<Text size="sm">
					{t("device.low")} <Mass grams={low} unit="kg" fw={600} />
				</Text>
				<Text size="sm">
					{t("device.high")} <Mass grams={high} unit="kg" fw={600} />
				</Text>
			</Group>
		</div>
	);
}
