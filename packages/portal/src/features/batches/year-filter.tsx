import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

interface YearFilterProps {
	label: string;
	value: string;
	onChange: (year: string) => void;
}

/** A year that is handed on once it is whole, or empty again. */
export function YearFilter({ label, value, onChange }: YearFilterProps) {
	const [typed, setTyped] = useState(value);
	// The address may change underneath (back button, "clear filters"): it wins.
	useEffect(() => setTyped(value), [value]);
	return (
		<TextInput
			label={label}
			w={120}
			inputMode="numeric"
			maxLength={4}
			value={typed}
			onChange={({ currentTarget }) => {
				const text = currentTarget.value.replace(/\D/g, "");
				setTyped(text);
				const whole = text === "" || text.length === 4;
				if (whole && text !== value) onChange(text);
			}}
		/>
	);
}
