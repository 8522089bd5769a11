/** An error that the user can mend, as mutations answer it. */
export interface UserErrorLike {
	code: string;
	field?: readonly string[] | null;
	message: string;
}

export interface SortedUserErrors<Field extends string> {
	/** Errors of one field each, to be shown beside it. */
	fields: Partial<Record<Field, UserErrorLike>>;
	/** Errors of no field on this form, to be shown above it. */
	general: UserErrorLike[];
}

/**
 * Finds for each error the form field it belongs to. The first error of a field wins; an error of a field that the form
 * doesn't have is general, so that none is ever hidden.
 *
 * @param errors as answered; a path may or may not begin with the argument's name "input"
 * @param paths form field → path in the mutation's input, dots between steps
 */
export function sortUserErrors<Field extends string>(
	errors: readonly UserErrorLike[],
	paths: Record<Field, string>,
): SortedUserErrors<Field> {
	const sorted: SortedUserErrors<Field> = { fields: {}, general: [] };
	const entries = Object.entries(paths) as [Field, string][];
	for (const error of errors) {
		const path = inputPath(error.field ?? []);
		const field = entries.find(
			([, known]) => path === known || path.startsWith(`${known}.`),
		)?.[0];
		if (field === undefined) sorted.general.push(error);
		else sorted.fields[field] ??= error;
	}
	return sorted;
}

function inputPath(field: readonly string[]): string {
	return (field[0] === "input" ? field.slice(1) : field).join(".");
}
