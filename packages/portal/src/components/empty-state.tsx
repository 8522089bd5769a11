import { Center, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
	icon: Icon;
	title: string;
	/** 1 where the page has no other heading. */
	order?: 1 | 2;
	children?: ReactNode;
	action?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do next. */
export function EmptyState(props: EmptyStateProps) {
	const { icon: Icon, title, order = 2, children, action } = props;
	return (
		<Center py={56} px="md">
			<Stack align="center" gap="sm" maw={460} ta="center">
				<ThemeIcon size={56} radius="xl" variant="light" aria-hidden>
					<Icon size={28} stroke={1.6} />
				</ThemeIcon>
				<Title order={order} fz="lg">
					{title}
				</Title>
				{children && (
					<Text component="div" c="dimmed">
						{children}
					</Text>
				)}
				{action}
			</Stack>
		</Center>
	);
}
