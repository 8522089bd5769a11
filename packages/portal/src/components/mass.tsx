import { Text, type TextProps, Tooltip } from "@mantine/core";
import type { MassUnit } from "../format/format-mass";
import { useFormatter } from "../format/use-formatter";

interface MassProps extends TextProps {
	/** Whole grams. */
	grams: number;
	unit?: MassUnit;
	/** Most decimals shown (0…6). */
	decimals?: number;
	/** Shows all of the decimals, so that the figures of a column stand below each other. */
	fixed?: boolean;
}

/** A mass of CO2e in kilograms or tonnes, with the exact grams one hover or focus away. */
export function Mass({ grams, unit, decimals, fixed, ...text }: MassProps) {
	const mass = useFormatter().mass(grams, { unit, decimals, fixed });
	return (
		<Tooltip label={mass.exact}>
			<Text
				component="span"
				inherit
				className="tt-numeric"
				data-grams={grams}
				title={mass.exact}
				{...text}
			>
				{mass.text}
			</Text>
		</Tooltip>
	);
}
