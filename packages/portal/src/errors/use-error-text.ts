import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "./failure";
import type { UserErrorLike } from "./user-errors";

/** Words for errors: by code in the viewer's language, else as the server said it. */
export function useErrorText() {
	const { t, i18n } = useTranslation();
	const userError = useCallback(
		(error: UserErrorLike): string => {
			const key = `errors.code.${error.code}`;
			return i18n.exists(key) ? String(t(key as never)) : error.message;
		},
		[t, i18n],
	);
	const failure = useCallback(
		(error: unknown): string => {
			const { code, message } = failureOf(error);
			return userError({ code, message });
		},
		[userError],
	);
	const reason = useCallback(
		({ code, message }: UserErrorLike): string => {
			const key = `codes.${code}`;
			return i18n.exists(key) ? String(t(key as never)) : message;
		},
		[t, i18n],
	);
	return { userError, failure, reason };
}
