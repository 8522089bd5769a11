import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";

interface SearchFieldProps {
	label: string;
	placeholder?: string;
	value: string;
	onChange: (value: string) => void;
}

/** A search text that is handed on when typing pauses for 300 ms. */
export function SearchField(props: SearchFieldProps) {
	const { label, placeholder, value, onChange } = props;
	const [typed, setTyped] = useState(value);
	const handOn = useDebouncedCallback(onChange, 300);
	// The address may change underneath (back button, "clear filters"): it wins.
	useEffect(() => setTyped(value), [value]);
	return (
		<TextInput
			type="search"
			label={label}
			placeholder={placeholder}
			leftSection={<IconSearch size={16} />}
			value={typed}
			w={{ base: "100%", sm: 220 }}
			onChange={({ currentTarget }) => {
				setTyped(currentTarget.value);
				handOn(currentTarget.value.trim());
			}}
		/>
	);
}
