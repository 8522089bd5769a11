import { Button, Center, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../errors/failure";
import { useErrorText } from "../errors/use-error-text";

interface ErrorStateProps {
	error: unknown;
	onRetry?: () => void;
}

/** What stands where something could not be read: what happened, the request id for support, and another try. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
	const { t } = useTranslation();
	const { failure } = useErrorText();
	const { requestId } = failureOf(error);
	return (
		<Center py={56} px="md" role="alert">
			<Stack align="center" gap="sm" maw={460} ta="center">
				<ThemeIcon
					size={56}
					radius="xl"
					variant="light"
					color="red"
					aria-hidden
				>
					<IconPlugConnectedX size={28} stroke={1.6} />
				</ThemeIcon>
				<Text fw={640} fz="lg">
					{t("errors.title")}
				</Text>
				<Text c="dimmed">{failure(error)}</Text>
				{requestId && (
					<Text size="xs" c="dimmed" className="tt-mono">
						{t("errors.requestId", { id: requestId })}
					</Text>
				)}
				{onRetry && (
					<Button
						variant="default"
						leftSection={<IconRefresh size={16} />}
						onClick={onRetry}
					>
						{t("errors.retry")}
					</Button>
				)}
			</Stack>
		</Center>
	);
}
