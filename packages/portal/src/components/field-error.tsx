import { useErrorText } from "../errors/use-error-text";
import type { UserErrorLike } from "../errors/user-errors";

/** Why the server refused a field: in the viewer's language, and the server's own words with the details. */
export function FieldError({ error }: { error: UserErrorLike }) {
	const text = useErrorText().userError(error);
	if (text === error.message) return text;
	return (
		<>
			{text}
			<br />
			{error.message}
		</>
	);
}
