import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type FragmentType, graphql, readFragment } from "../gql";

export const SerialRangeFields = graphql(`
	fragment SerialRangeFields on SerialRange {
		registry
		first
		last
		quantity
		text
	}
`);

interface SerialRangeTextProps {
	serials: FragmentType<typeof SerialRangeFields>;
}

/** A range of credits exactly as the registry writes it, with how many there are in it. */
export function SerialRangeText(props: SerialRangeTextProps) {
	const { t } = useTranslation();
	const { text, quantity } = readFragment(SerialRangeFields, props.serials);
	return (
		<Stack gap={0}>
			<span className="tt-mono">{text}</span>
			<Text span size="xs" c="dimmed">
				{t("units.credits", { count: quantity })}
			</Text>
		</Stack>
	);
}
