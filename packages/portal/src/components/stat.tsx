import { Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface StatProps {
	label: string;
	value: ReactNode;
	hint?: ReactNode;
	/** A CSS colour: ties the figure to its share in a bar or chart. */
	swatch?: string;
}

/** One figure with its name. Goes inside a `<dl>`. */
export function Stat({ label, value, hint, swatch }: StatProps) {
	return (
		<Stack gap={2}>
			<Group component="dt" gap={8} wrap="nowrap">
				{swatch && (
					<span
						aria-hidden
						style={{
							width: 10,
							height: 10,
							flex: "none",
							borderRadius: 3,
							background: swatch,
						}}
					/>
				)}
				<Text span size="sm" c="dimmed" fw={500}>
					{label}
				</Text>
			</Group>
			<Text component="dd" m={0} fz="1.5rem" fw={640} lh={1.25}>
				{value}
			</Text>
			{hint && (
				<Text component="dd" m={0} size="xs" c="dimmed">
					{hint}
				</Text>
			)}
		</Stack>
	);
}
