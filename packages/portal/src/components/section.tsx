import { Card, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface SectionProps {
	title: string;
	description?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
}

/** A named part of a page, on a surface of its own. */
export function Section({
	title,
	description,
	actions,
	children,
}: SectionProps) {
	const id = useId();
	return (
		// Not clipped: a table's header inside sticks to the window, not to the card.
		<Card
			component="section"
			aria-labelledby={id}
			style={{ overflow: "visible" }}
		>
			<Group justify="space-between" align="flex-start" mb="md" gap="sm">
				<Stack gap={2}>
					<Title order={2} id={id}>
						{title}
					</Title>
					{description && (
						<Text size="sm" c="dimmed" maw={680}>
							{description}
						</Text>
					)}
				</Stack>
				{actions}
			</Group>
			{children}
		</Card>
	);
}
