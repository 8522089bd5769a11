import { useErrorText } from "../errors/use-error-text";
import type { UserErrorLike } from "../errors/user-errors";

/** Why the server refused a field: in the viewer's language, and the server's own words with the details. */
export function FieldError({ error }: { error: UserErrorLike }) {
	const text = useErrorText().userError(error);
	const message = withoutField(error.message);
	if (text === error.message) return message;
	return (
		<>
			{text}
			<br />
			{message}
		</>
	);
}

/** "registryUrl: give …" → "Give …": beside the field its name in the API says nothing. */
function withoutField(message: string): string {
	const rest = message.replace(/^[a-z]\w*: /, "");
	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
