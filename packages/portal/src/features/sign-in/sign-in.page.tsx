import {
	Alert,
	Button,
	Card,
	Center,
	PasswordInput,
	Stack,
	Text,
	TextInput,
	Title,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconCircleCheck, IconClockPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";

interface SignInPageProps {
	/** The visitor has just changed the password. */
	passwordChanged?: boolean;
	/** The visitor was signed in, and the server ended the session. */
	expired: boolean;
	busy: boolean;
	errors: readonly UserErrorLike[];
	failure: unknown;
	onSubmit: (input: { email: string; password: string }) => void;
}

const PATHS = { email: "email", password: "password" };

export function SignInPage(props: SignInPageProps) {
	const { t } = useTranslation();
	const { errors, failure, busy, onSubmit } = props;
	const sorted = sortUserErrors(errors, PATHS);
	const form = useForm({
		initialValues: { email: "", password: "" },
		validate: {
			email: (value) => (value.trim() ? null : t("errors.required")),
			password: (value) => (value ? null : t("errors.required")),
		},
	});
	useServerErrors(form, errors, PATHS);
	return (
		<Center py={{ base: 32, sm: 72 }} px="md">
			<title>{`${t("signIn.title")} · Tonnetrace`}</title>
			<Card w="100%" maw={420} padding="xl" shadow="sm">
				<form
					noValidate
					onSubmit={form.onSubmit(
						({ email, password }) =>
							onSubmit({ email: email.trim(), password }),
						(wrong) => focusFirstError(form, wrong),
					)}
				>
					<Stack>
						<div>
							<Title order={1} fz="1.5rem">
								{t("signIn.title")}
							</Title>
							<Text c="dimmed" mt={4}>
								{t("signIn.text")}
							</Text>
						</div>
						{!failure && errors.length === 0 && <WhyHere {...props} />}
						<UserErrorAlert errors={sorted.general} failure={failure} />
						<TextInput
							type="email"
							label={t("signIn.email")}
							autoComplete="username"
							data-autofocus
							{...form.getInputProps("email")}
						/>
						<PasswordInput
							label={t("signIn.password")}
							autoComplete="current-password"
							{...form.getInputProps("password")}
						/>
						<Button type="submit" size="md" loading={busy}>
							{t("signIn.submit")}
						</Button>
					</Stack>
				</form>
			</Card>
		</Center>
	);
}

/** Why a visitor who was signed in has to sign in again. */
function WhyHere(props: Pick<SignInPageProps, "expired" | "passwordChanged">) {
	const { t } = useTranslation();
	if (props.passwordChanged)
		return (
			<Alert color="forest" role="status" icon={<IconCircleCheck />}>
				{t("password.changed")}
			</Alert>
		);
	if (!props.expired) return null;
	return (
		<Alert color="ochre" role="status" icon={<IconClockPause />}>
			{t("signIn.expired")}
		</Alert>
	);
}
