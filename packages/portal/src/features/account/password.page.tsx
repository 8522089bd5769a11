import { Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";

interface PasswordPageProps {
	/** Whose password it is: password managers file it under this. */
	email: string;
	busy: boolean;
	errors: readonly UserErrorLike[];
	failure: unknown;
	onSubmit: (input: { currentPassword: string; newPassword: string }) => void;
}

const PATHS = {
	currentPassword: "currentPassword",
	newPassword: "newPassword",
};
const SHORTEST = 12;
const LONGEST = 128;

export function PasswordPage(props: PasswordPageProps) {
	const { t } = useTranslation();
	const { email, busy, failure, onSubmit } = props;
	const errors = useNamedErrors(props.errors);
	const form = useForm({
		initialValues: { currentPassword: "", newPassword: "", repeated: "" },
		validate: {
			currentPassword: (value) => (value ? null : t("errors.required")),
			newPassword: (value) =>
				value.length < SHORTEST || value.length > LONGEST
					? t("password.length", { least: SHORTEST, most: LONGEST })
					: null,
			repeated: (value, { newPassword }) =>
				value === newPassword ? null : t("password.differ"),
		},
	});
	useServerErrors(form, errors, PATHS);
	return (
		<>
			<PageHeader title={t("password.title")} />
			<form
				noValidate
				aria-label={t("password.title")}
				onSubmit={form.onSubmit(
					({ currentPassword, newPassword }) =>
						onSubmit({ currentPassword, newPassword }),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Section title={email}>
					<Stack maw={460}>
						<Text size="sm">{t("password.text")}</Text>
						<UserErrorAlert
							errors={sortUserErrors(errors, PATHS).general}
							failure={failure}
						/>
						<input hidden readOnly autoComplete="username" value={email} />
						<PasswordInput
							label={t("password.current")}
							autoComplete="current-password"
							{...form.getInputProps("currentPassword")}
						/>
						<PasswordInput
							label={t("password.new")}
							description={t("password.rule", {
								least: SHORTEST,
								most: LONGEST,
							})}
							autoComplete="new-password"
							{...form.getInputProps("newPassword")}
						/>
						<PasswordInput
							label={t("password.repeat")}
							autoComplete="new-password"
							{...form.getInputProps("repeated")}
						/>
						<div>
							<Button type="submit" size="md" loading={busy}>
								{t("password.submit")}
							</Button>
						</div>
					</Stack>
				</Section>
			</form>
		</>
	);
}

/** The server answers a wrong current password as a refused sign-in; here there is no e-mail address to doubt. */
function useNamedErrors(errors: readonly UserErrorLike[]) {
	return useMemo(
		() =>
			errors.map((error) =>
				error.code === "SIGN_IN_FAILED"
					? { ...error, code: "CURRENT_PASSWORD_WRONG" }
					: error,
			),
		[errors],
	);
}
