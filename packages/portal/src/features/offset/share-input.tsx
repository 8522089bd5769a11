import { Group, NumberInput, Slider } from "@mantine/core";
import { useFormatter } from "../../format/use-formatter";

interface ShareInputProps {
	label: string;
	/** Whole percent, 0…100. */
	percent: number;
	onPercent: (percent: number) => void;
	disabled: boolean;
}

/** A share in whole percent, to be dragged or typed. */
export function ShareInput(props: ShareInputProps) {
	const format = useFormatter();
	const { label, percent, onPercent, disabled } = props;
	return (
		<Group wrap="nowrap" gap="md">
			<Slider
				flex={1}
				min={0}
				max={100}
				value={percent}
				onChange={onPercent}
				disabled={disabled}
				label={(value) => format.percent(value / 100)}
				thumbLabel={label}
			/>
			<NumberInput
				w={88}
				size="sm"
				min={0}
				max={100}
				allowDecimal={false}
				suffix=" %"
				value={percent}
				onChange={(value) => onPercent(Number(value))}
				disabled={disabled}
				aria-label={label}
			/>
		</Group>
	);
}
