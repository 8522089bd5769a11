import { Button, Card, Divider, Stack, Text, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import { DeviceFields, SpecFields, UseFields } from "./estimate-fields";
import { type EstimateQuestion, problemsOf, QUESTION_PATHS } from "./question";

interface EstimateFormProps {
	question: EstimateQuestion;
	busy: boolean;
	searchable: boolean;
	refusals: readonly UserErrorLike[];
	onAsk: (question: EstimateQuestion) => void;
}

export function EstimateForm(props: EstimateFormProps) {
	const { t } = useTranslation();
	const { question, busy, searchable, refusals, onAsk } = props;
	const form = useForm<EstimateQuestion>({
		initialValues: question,
		validate: (values) =>
			Object.fromEntries(
				Object.entries(problemsOf(values)).map(([field, problem]) => [
					field,
					t(`estimate.problem.${problem}`),
				]),
			),
	});
	useServerErrors(form, refusals, QUESTION_PATHS);
	const follow = useEffectEvent(() => form.setValues(question));
	// The address may change underneath (back button, an example): it wins.
	useEffect(() => follow(), [question]);
	return (
		<Card>
			<form
				noValidate
				aria-label={t("estimate.title")}
				onSubmit={form.onSubmit(onAsk, (wrong) => focusFirstError(form, wrong))}
			>
				<Stack>
					<UserErrorAlert
						errors={sortUserErrors(refusals, QUESTION_PATHS).general}
					/>
					<Title order={2}>{t("estimate.device")}</Title>
					<DeviceFields form={form} searchable={searchable} />
					<Divider />
					<Title order={2}>{t("estimate.specs")}</Title>
					<Text size="sm" c="dimmed">
						{t("estimate.specsText")}
					</Text>
					<SpecFields form={form} />
					<Divider />
					<Title order={2}>{t("estimate.use")}</Title>
					<UseFields form={form} />
					<Button type="submit" size="md" loading={busy}>
						{t("estimate.submit")}
					</Button>
				</Stack>
			</form>
		</Card>
	);
}
