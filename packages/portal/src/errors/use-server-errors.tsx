import type { FormErrors } from "@mantine/form";
import { useEffect, useEffectEvent } from "react";
import { FieldError } from "../components/field-error";
import { focusFirstError } from "./focus-first-error";
import { sortUserErrors, type UserErrorLike } from "./user-errors";

interface FormLike {
	setErrors(errors: FormErrors): void;
	getInputNode(path: string): HTMLElement | null;
}

/**
 * Shows each of a mutation's errors beside the form field that it belongs to, and goes to the first. Those of no field
 * are the caller's to show.
 *
 * @param errors of one answer: the same array until the next
 * @param paths form field → path in the mutation's input
 */
export function useServerErrors(
	form: FormLike,
	errors: readonly UserErrorLike[],
	paths: Record<string, string>,
): void {
	const show = useEffectEvent(() => {
		const { fields } = sortUserErrors(errors, paths);
		const shown = Object.fromEntries(
			Object.entries<UserErrorLike | undefined>(fields).flatMap(
				([field, error]) =>
					error ? [[field, <FieldError key={field} error={error} />]] : [],
			),
		);
		form.setErrors(shown);
		focusFirstError(form, shown);
	});
	useEffect(() => {
		if (errors.length > 0) show();
	}, [errors]);
}
