import { Card, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FormButtons } from "../../components/form-buttons";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import type { CreditBatchRegisterInput } from "../../gql/graphql";
import { batchUrls } from "./batch.urls";
import { BatchFields } from "./batch-fields";
import { type BatchFormValues, batchInputOf } from "./batch-form-values";
import { useBatchForm } from "./use-batch-form";

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
	const { form, reading } = useBatchForm(props.projectId);
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
						<BatchFields form={form} reading={reading} />
						<FormButtons
							submitLabel={t("batches.submit")}
							busy={busy}
							cancelTo={batchUrls.list}
						/>
					</Stack>
				</Card>
			</form>
		</>
	);
}
