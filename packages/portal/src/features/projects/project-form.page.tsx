import { Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { FormButtons } from "../../components/form-buttons";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import type {
	ProjectFactFieldsFragment,
	ProjectUpsertInput,
} from "../../gql/graphql";
import { projectUrls } from "./project.urls";
import { ProjectAboutFields, ProjectRegistryFields } from "./project-fields";
import {
	formValuesOf,
	inputOf,
	missingFields,
	type ProjectFormValues,
} from "./project-form-values";

interface ProjectFormPageProps {
	/** Undefined for a new one. */
	project: ProjectFactFieldsFragment | undefined;
	errors: readonly UserErrorLike[];
	failure: unknown;
	busy: boolean;
	onSubmit: (input: ProjectUpsertInput) => Promise<void>;
}

const PATHS = Object.fromEntries(
	Object.keys(formValuesOf(undefined)).map((field) => [field, field]),
) as Record<keyof ProjectFormValues, string>;

export function ProjectFormPage(props: ProjectFormPageProps) {
	const { t } = useTranslation();
	const { project, errors, failure, busy, onSubmit } = props;
	const form = useForm<ProjectFormValues>({
		initialValues: formValuesOf(project),
		validate: (values) =>
			Object.fromEntries(
				missingFields(values).map((field) => [field, t("errors.required")]),
			),
	});
	useServerErrors(form, errors, PATHS);
	const back = project ? projectUrls.one(project.id) : projectUrls.list;
	const title = project
		? t("projects.editOf", { name: project.name })
		: t("projects.new");
	return (
		<>
			<PageHeader
				title={title}
				description={t("projects.formText")}
				trail={[
					{ label: t("projects.title"), to: projectUrls.list },
					...(project ? [{ label: project.name, to: back }] : []),
				]}
			/>
			<form
				noValidate
				aria-label={title}
				onSubmit={form.onSubmit(
					(values) => onSubmit(inputOf(values, project?.id)),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Stack gap="lg" maw={880}>
					<UserErrorAlert
						errors={sortUserErrors(errors, PATHS).general}
						failure={failure}
					/>
					<Section title={t("projects.atRegistry")}>
						<ProjectRegistryFields form={form} />
					</Section>
					<Section title={t("projects.about")}>
						<ProjectAboutFields form={form} />
					</Section>
					<FormButtons
						submitLabel={t("projects.save")}
						busy={busy}
						cancelTo={back}
					/>
				</Stack>
			</form>
		</>
	);
}
