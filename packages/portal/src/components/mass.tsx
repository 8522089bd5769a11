import { Text, type TextProps, Tooltip } from "@mantine/core";
import type { MassUnit } from "../format/format-mass";
import { useFormatter } from "../format/use-formatter";

interface MassProps extends TextProps {
	/** Whole grams. */
	grams: number;
	unit?: MassUnit;
	/** Most decimals shown (0…6). */
	decimals?: number;
}

/** A mass of CO2e in kilograms or tonnes, with the exact grams one hover or focus away. */
export function Mass({ grams, unit, decimals, ...text }: MassProps) {
	const mass = useFormatter().mass(grams, { unit, decimals });
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
