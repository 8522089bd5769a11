import { Button, Card, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import type {
	BatchToRetireQuery,
	RetirementRecordInput,
} from "../../gql/graphql";
import { readSerials } from "../batches/read-serials";
import { ConfirmRetirement } from "./confirm-retirement";
import { retirementUrls } from "./retirement.urls";
import { RetirementFields } from "./retirement-fields";
import {
	type RetirementFormValues,
	retirementInputOf,
	retirementProblems,
} from "./retirement-form-values";

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
	// The server counts days in UTC.
	const today = new Date().toISOString().slice(0, 10);
	const registry = batch?.serials.registry;
	const form = useForm<RetirementFormValues>({
		initialValues: {
			serials: props.serials,
			retiredOn: "",
			registryReference: "",
			beneficiary: "",
			url: "",
		},
		validate: (values) =>
			Object.fromEntries(
				Object.entries(retirementProblems(values, { today, registry })).map(
					([field, problem]) => [field, t(`retirements.problem.${problem}`)],
				),
			),
	});
	useServerErrors(form, errors, PATHS);
	const reading = readSerials(form.values.serials, registry);
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
						<Group>
							<Button type="submit" size="md" loading={busy}>
								{t("retirements.submit")}
							</Button>
							<Button
								component={Link}
								to={retirementUrls.list}
								variant="default"
								size="md"
							>
								{t("common.cancel")}
							</Button>
						</Group>
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
