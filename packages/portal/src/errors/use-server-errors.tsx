import type { FormErrors } from "@mantine/form";
import { useEffect } from "react";
import { FieldError } from "../components/field-error";
import { sortUserErrors, type UserErrorLike } from "./user-errors";

/**
 * Shows each of a mutation's errors beside the form field that it belongs to. Those of no field are the caller's to show.
 *
 * @param setErrors of the form
 * @param errors of one answer: the same array until the next
 * @param paths form field → path in the mutation's input; the same object at every render
 */
export function useServerErrors(
	setErrors: (errors: FormErrors) => void,
	errors: readonly UserErrorLike[],
	paths: Record<string, string>,
): void {
	useEffect(() => {
		if (errors.length === 0) return;
		const { fields } = sortUserErrors(errors, paths);
		setErrors(
			Object.fromEntries(
				Object.entries<UserErrorLike | undefined>(fields).flatMap(
					([field, error]) =>
						error ? [[field, <FieldError key={field} error={error} />]] : [],
				),
			),
		);
	}, [errors, paths, setErrors]);
}
