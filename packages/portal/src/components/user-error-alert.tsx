import { Alert, List, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useErrorText } from "../errors/use-error-text";
import type { UserErrorLike } from "../errors/user-errors";

interface UserErrorAlertProps {
	errors: readonly UserErrorLike[];
	/** A request that failed altogether, shown in the same place. */
	failure?: unknown;
}

/** Why the server refused, above the form: in the viewer's language, and the server's own words with the details. */
export function UserErrorAlert({ errors, failure }: UserErrorAlertProps) {
	const text = useErrorText();
	if (errors.length === 0 && !failure) return null;
	const [first] = errors;
	return (
		<Alert
			color="red"
			role="alert"
			icon={<IconAlertTriangle />}
			title={first ? text.userError(first) : text.failure(failure)}
		>
			{first &&
				errors.length === 1 &&
				text.userError(first) !== first.message && (
					<Text size="sm">{first.message}</Text>
				)}
			{errors.length > 1 && (
				<List size="sm">
					{errors.map((error) => (
						<List.Item key={`${error.code} ${error.message}`}>
							{error.message}
						</List.Item>
					))}
				</List>
			)}
		</Alert>
	);
}
