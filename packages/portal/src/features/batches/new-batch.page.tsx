import { Button, Card, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import type { CreditBatchRegisterInput } from "../../gql/graphql";
import { ProjectSelect, useProjectChoice } from "../projects/project-select";
import { batchUrls } from "./batch.urls";
import {
	type BatchFormValues,
	batchInputOf,
	batchProblems,
} from "./batch-form-values";
import { QuantityField, VintageField } from "./count-fields";
import { readSerials } from "./read-serials";
import { SerialField } from "./serial-field";

interface NewBatchPageProps {
	/** The project to begin with. */
	projectId: string;
	errors: readonly UserErrorLike[];
	failure: unknown;
	busy: boolean;
	onSubmit: (
		input: Omit<CreditBatchRegisterInput, "idempotencyKey">,
	) => Promise<void>;
}

const PATHS: Record<keyof BatchFormValues, string> = {
	projectId: "projectId",
	serials: "serials",
	quantity: "quantity",
	vintage: "vintage",
};

export function NewBatchPage(props: NewBatchPageProps) {
	const { t } = useTranslation();
	const { errors, failure, busy, onSubmit } = props;
	const form = useForm<BatchFormValues>({
		initialValues: {
			projectId: props.projectId,
			serials: "",
			quantity: "",
			vintage: "",
		},
		validate: (values) =>
			Object.fromEntries(
				Object.entries(batchProblems(values, project)).map(
					([field, problem]) => [field, t(`batches.problem.${problem}`)],
				),
			),
	});
	const project = useProjectChoice(form.values.projectId);
	const reading = readSerials(form.values.serials, project?.registry);
	const range = reading.state === "READ" ? reading.range : undefined;
	useServerErrors(form, errors, PATHS);
	return (
		<>
			<PageHeader
				title={t("batches.register")}
				description={t("batches.registerText")}
				trail={[{ label: t("batches.title"), to: batchUrls.list }]}
			/>
			<form
				noValidate
				aria-label={t("batches.register")}
				onSubmit={form.onSubmit(
					(values) => onSubmit(batchInputOf(values)),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Card maw={880} padding="xl">
					<Stack gap="lg">
						<UserErrorAlert
							errors={sortUserErrors(errors, PATHS).general}
							failure={failure}
						/>
						<ProjectSelect
							label={t("batches.project")}
							required
							data-path="projectId"
							value={form.values.projectId}
							onChange={(one) => form.setFieldValue("projectId", one?.id ?? "")}
							error={form.errors.projectId}
						/>
						<SerialField reading={reading} {...form.getInputProps("serials")} />
						<Group align="flex-start" gap="lg">
							<QuantityField
								computed={range?.quantity}
								{...form.getInputProps("quantity")}
							/>
							<VintageField
								stated={range?.vintage}
								{...form.getInputProps("vintage")}
							/>
						</Group>
						<Group>
							<Button type="submit" size="md" loading={busy}>
								{t("batches.submit")}
							</Button>
							<Button
								component={Link}
								to={batchUrls.list}
								variant="default"
								size="md"
							>
								{t("common.cancel")}
							</Button>
						</Group>
					</Stack>
				</Card>
			</form>
		</>
	);
}
