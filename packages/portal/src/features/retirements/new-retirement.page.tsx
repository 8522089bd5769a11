import { Card, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormButtons } from "../../components/form-buttons";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import type {
	BatchToRetireQuery,
	RetirementRecordInput,
} from "../../gql/graphql";
import { ConfirmRetirement } from "./confirm-retirement";
import { retirementUrls } from "./retirement.urls";
import { RetirementFields } from "./retirement-fields";
import {
	type RetirementFormValues,
	retirementInputOf,
} from "./retirement-form-values";
import { useRetirementForm } from "./use-retirement-form";

type Batch = Extract<
	NonNullable<BatchToRetireQuery["node"]>,
	{ __typename?: "CreditBatch" }
>;

interface NewRetirementPageProps {
	/** The serials to begin with, as the registry writes them. */
	serials: string;
	/** The batch that they are said to be of. */
	batch: Batch | undefined;
	errors: readonly UserErrorLike[];
	failure: unknown;
	busy: boolean;
	onSubmit: (
		input: Omit<RetirementRecordInput, "idempotencyKey">,
	) => Promise<void>;
}

const PATHS: Record<keyof RetirementFormValues, string> = {
	serials: "serials",
	retiredOn: "retiredOn",
	registryReference: "registryReference",
	beneficiary: "beneficiary",
	url: "url",
};

export function NewRetirementPage(props: NewRetirementPageProps) {
	const { t } = useTranslation();
	const { batch, errors, failure, busy, onSubmit } = props;
	const [confirming, setConfirming] = useState(false);
	const { form, reading, today } = useRetirementForm(
		props.serials,
		batch?.serials.registry,
	);
	useServerErrors(form, errors, PATHS);
	return (
		<>
			<PageHeader
				title={t("retirements.record")}
				description={t("retirements.recordText")}
				trail={[{ label: t("retirements.title"), to: retirementUrls.list }]}
			/>
			<form
				noValidate
				aria-label={t("retirements.record")}
				onSubmit={form.onSubmit(
					() => setConfirming(true),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Card maw={880} padding="xl">
					<Stack gap="lg">
						<UserErrorAlert
							errors={sortUserErrors(errors, PATHS).general}
							failure={failure}
						/>
						<RetirementFields
							form={form}
							reading={reading}
							batch={batch}
							today={today}
						/>
						<FormButtons
							submitLabel={t("retirements.submit")}
							busy={busy}
							cancelTo={retirementUrls.list}
						/>
					</Stack>
				</Card>
			</form>
			<ConfirmRetirement
				opened={confirming}
				values={form.values}
				quantity={reading.state === "READ" ? reading.range.quantity : 0}
				onClose={() => setConfirming(false)}
				onConfirm={() => {
					setConfirming(false);
					void onSubmit(retirementInputOf(form.values, batch));
				}}
			/>
		</>
	);
}
