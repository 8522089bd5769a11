import { useLazyQuery } from "@apollo/client/react";
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useFormatter } from "../../format/use-formatter";
import type { UnknownModelFieldsFragment } from "../../gql/graphql";
import { SpecFields } from "../estimate/estimate-fields";
import {
	type EstimateQuestion,
	inputOf,
	NO_QUESTION,
	problemsOf,
} from "../estimate/question";
import { ExplanationSteps } from "../footprints/explanation-steps";
import { FootprintFigures } from "../footprints/footprint-figures";
import { StageWaterfall } from "../footprints/stage-waterfall";
import { EstimateForModelDocument } from "./model-choice.graphql";
import { useMakeChoice } from "./use-make-choice";

interface EstimateForModelProps {
	tenant: TenantInContext;
	model: UnknownModelFieldsFragment;
	/** Cursor of the model before it in the list; undefined for the first. */
	after: string | undefined;
	canChoose: boolean;
	onChanged: () => void;
}

/** Asks for what is known of the model, shows the number that an estimate gives, and takes it only when it is accepted. */
export function EstimateForModel(props: EstimateForModelProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { tenant, model, after, canChoose, onChanged } = props;
	const form = useForm<EstimateQuestion>({
		initialValues: questionAbout(tenant, model),
		validate: (values) =>
			Object.fromEntries(
				Object.entries(problemsOf(values)).map(([field, problem]) => [
					field,
					t(`estimate.problem.${problem}`),
				]),
			),
	});
	const [estimate, { data, loading, error, variables }] = useLazyQuery(
		EstimateForModelDocument,
		{ fetchPolicy: "no-cache" },
	);
	const choice = useMakeChoice(tenant.id, model, onChanged);
	const [node] = data?.tenant?.unmatchedModels.nodes ?? [];
	// A decision of somebody else may have moved another model to this place.
	const same =
		node?.modelName === model.modelName && node.category === model.category;
	const answer = same && !error && !loading ? node.estimate : undefined;
	const show = (values: EstimateQuestion) =>
		estimate({
			variables: {
				tenantId: tenant.id,
				after,
				country: tenant.country,
				specs: specsOf(values),
			},
		}).catch(() => undefined);
	return (
		<Stack gap="lg">
			<form
				noValidate
				aria-label={t("modelChoices.estimate")}
				onSubmit={form.onSubmit(
					(values) => void show(values),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Stack maw={480}>
					<Text size="sm" c="dimmed">
						{t("modelChoices.specsText", {
							country: format.country(tenant.country),
						})}
					</Text>
					<SpecFields form={form} />
					<Group>
						<Button type="submit" variant="light" loading={loading}>
							{t("modelChoices.show")}
						</Button>
					</Group>
				</Stack>
			</form>
			<UserErrorAlert errors={[]} failure={error} />
			{data && !same && !loading && (
				<Alert color="ochre" icon={<IconInfoCircle />} role="status">
					{t("modelChoices.moved")}
				</Alert>
			)}
			{answer?.reason && (
				<Alert color="ochre" icon={<IconInfoCircle />} role="status" lang="en">
					{answer.reason}
				</Alert>
			)}
			{answer?.footprint && (
				<Stack gap="lg" role="status">
					<FootprintFigures footprint={answer.footprint} />
					<StageWaterfall stages={answer.footprint.stages} />
					<ExplanationSteps sentences={answer.footprint.explanation} />
				</Stack>
			)}
			{answer?.footprint && canChoose && (
				<div>
					<Button
						loading={choice.busy}
						onClick={() =>
							void choice.decide({
								kind: "ESTIMATE",
								specs: variables?.specs,
							})
						}
					>
						{t("modelChoices.accept", {
							devices: t("units.devices", { count: model.devices }),
						})}
					</Button>
				</div>
			)}
			<UserErrorAlert errors={choice.errors} failure={choice.failure} />
		</Stack>
	);
}

/** As much of the question as is known; the country only shows a number, each device's own counts. */
function questionAbout(
	tenant: TenantInContext,
	model: UnknownModelFieldsFragment,
): EstimateQuestion {
	return {
		...NO_QUESTION,
		name: model.modelName,
		category: model.category,
		country: tenant.country,
	};
}

function specsOf(values: EstimateQuestion) {
	const input = inputOf(values);
	return {
		category: input?.category,
		weightKg: input?.weightKg,
		screenInches: input?.screenInches,
		formFactor: input?.formFactor,
	};
}
