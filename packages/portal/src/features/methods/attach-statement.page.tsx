import { Alert, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { FormButtons } from "../../components/form-buttons";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import { methodUrls } from "./method.urls";
import {
	EMPTY_STATEMENT,
	type StatementFormValues,
	statementProblems,
} from "./statement-form-values";

interface AttachStatementPageProps {
	version: string;
	errors: readonly UserErrorLike[];
	failure: unknown;
	busy: boolean;
	onSubmit: (values: StatementFormValues) => Promise<void>;
}

const PATHS = Object.fromEntries(
	Object.keys(EMPTY_STATEMENT).map((field) => [field, field]),
) as Record<keyof StatementFormValues, string>;

export function AttachStatementPage(props: AttachStatementPageProps) {
	const { t } = useTranslation();
	const { version, errors, failure, busy, onSubmit } = props;
	const form = useForm<StatementFormValues>({
		initialValues: EMPTY_STATEMENT,
		validate: (values) =>
			Object.fromEntries(
				Object.entries(
					statementProblems(values, new Date().toISOString().slice(0, 10)),
				).map(([field, problem]) => [
					field,
					t(`methods.statement.problem.${problem}`),
				]),
			),
	});
	useServerErrors(form, errors, PATHS);
	return (
		<>
			<PageHeader
				title={t("methods.attach")}
				description={t("methods.attachText")}
				trail={[
					{ label: t("methods.title"), to: methodUrls.list },
					{ label: version, to: methodUrls.one(version) },
				]}
			/>
			<form
				noValidate
				aria-label={t("methods.attach")}
				onSubmit={form.onSubmit(onSubmit, (wrong) =>
					focusFirstError(form, wrong),
				)}
			>
				<Stack gap="lg" maw={880}>
					<UserErrorAlert
						errors={sortUserErrors(errors, PATHS).general}
						failure={failure}
					/>
					<Alert color="ochre" icon={<IconInfoCircle />} role="note">
						{t("methods.statement.forEver")}
					</Alert>
					<Section title={t("methods.statement.title")}>
						<StatementFields form={form} />
					</Section>
					<FormButtons
						submitLabel={t("methods.attach")}
						busy={busy}
						cancelTo={methodUrls.one(version)}
					/>
				</Stack>
			</form>
		</>
	);
}

function StatementFields(props: {
	form: UseFormReturnType<StatementFormValues>;
}) {
	const { t } = useTranslation();
	const { form } = props;
	return (
		<Stack>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<TextInput
					label={t("methods.statement.body")}
					withAsterisk
					maxLength={200}
					{...form.getInputProps("body")}
				/>
				<TextInput
					label={t("methods.statement.standard")}
					placeholder="ISO 14064-3"
					withAsterisk
					maxLength={200}
					{...form.getInputProps("standard")}
				/>
			</SimpleGrid>
			<TextInput
				label={t("methods.statement.scope")}
				description={t("methods.statement.scopeText")}
				withAsterisk
				maxLength={500}
				{...form.getInputProps("scope")}
			/>
			<Textarea
				label={t("methods.statement.quotation")}
				description={t("methods.statement.quotationText")}
				withAsterisk
				autosize
				minRows={3}
				{...form.getInputProps("quotation")}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<TextInput
					type="date"
					label={t("methods.statement.statedOn")}
					withAsterisk
					{...form.getInputProps("statedOn")}
				/>
				<TextInput
					type="date"
					label={t("methods.statement.validUntil")}
					{...form.getInputProps("validUntil")}
				/>
			</SimpleGrid>
			<TextInput
				label={t("methods.statement.documentHash")}
				description={t("methods.statement.documentHashText")}
				withAsterisk
				maxLength={64}
				spellCheck={false}
				autoComplete="off"
				classNames={{ input: "tt-mono" }}
				{...form.getInputProps("documentHash")}
			/>
			<TextInput
				type="url"
				label={t("methods.statement.documentUrl")}
				placeholder="https://"
				{...form.getInputProps("documentUrl")}
			/>
		</Stack>
	);
}
