import { Group, Text } from "@mantine/core";

interface LogoProps {
	/** On the dark header the word is white. */
	inverted?: boolean;
}

export function Logo({ inverted }: LogoProps) {
	return (
		<Group gap={10} wrap="nowrap">
			<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
				<rect
					width="32"
					height="32"
					rx="7"
					fill={inverted ? "#173d2e" : "#0d2a1f"}
				/>
				<path
					d="M8 9.5h16"
					stroke="#8fd0ac"
					strokeWidth="3"
					strokeLinecap="round"
				/>
				<path
					d="M16 9.5v13"
					stroke="#fff"
					strokeWidth="3"
					strokeLinecap="round"
				/>
				<circle cx="16" cy="23" r="3" fill="#e0b252" />
			</svg>
			<Text
				span
				fw={680}
				fz="1.15rem"
				c={inverted ? "white" : undefined}
				style={{ letterSpacing: "-0.02em" }}
			>
				Tonnetrace
			</Text>
		</Group>
	);
}
