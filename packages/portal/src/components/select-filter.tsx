import { MultiSelect } from "@mantine/core";

interface SelectFilterProps {
	label: string;
	placeholder: string;
	options: readonly { value: string; label: string }[];
	value: string[];
	onChange: (value: string[]) => void;
	searchable?: boolean;
	/** Fills the space it is given; otherwise it is as wide as filters in a row are. */
	wide?: boolean;
}

/** A filter that lets through any of the values chosen, everything when none is. */
export function SelectFilter(props: SelectFilterProps) {
	return (
		<MultiSelect
			label={props.label}
			placeholder={props.value.length === 0 ? props.placeholder : undefined}
			data={[...props.options]}
			value={props.value}
			onChange={props.onChange}
			searchable={props.searchable}
			clearable
			w={{ base: "100%", sm: props.wide ? "100%" : 178 }}
		/>
	);
}
