import type { FormErrors } from "@mantine/form";

/** What of a form is needed to find its fields; their inputs carry `data-path`. */
interface FormLike {
	getInputNode(path: string): HTMLElement | null;
}

/** Takes the user to the first field that is wrong, wherever on a long form it is. */
export function focusFirstError(form: FormLike, errors: FormErrors): void {
	const nodes = Object.keys(errors).flatMap(
		(field) => form.getInputNode(field) ?? [],
	);
	const [first] = nodes.sort((a, b) =>
		a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
	);
	first?.focus();
}
