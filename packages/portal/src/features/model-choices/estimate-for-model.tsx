import { useLazyQuery } from "@apollo/client/react";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { refusalsOf } from "../../errors/refusals-of";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors } from "../../errors/user-errors";
import { useFormatter } from "../../format/use-formatter";
import type { UnknownModelFieldsFragment } from "../../gql/graphql";
import { SpecFields } from "../estimate/estimate-fields";
import {
	type EstimateQuestion,
	inputOf,
	NO_QUESTION,
	problemsOf,
	QUESTION_PATHS,
} from "../estimate/question";
import { ExplanationSteps } from "../footprints/explanation-steps";
import { FootprintFigures } from "../footprints/footprint-figures";
import { StageWaterfall } from "../footprints/stage-waterfall";
import { EstimateForModelDocument } from "./model-choice.graphql";
import { useMakeChoice } from "./use-make-choice";

interface EstimateForModelProps {
	tenant: TenantInContext;
	model: UnknownModelFieldsFragment;
	canChoose: boolean;
	onChanged: () => void;
}

/** Asks for what is known of the model, shows the number that an estimate gives, and takes it only when it is accepted. */
export function EstimateForModel(props: EstimateForModelProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { tenant, model, canChoose, onChanged } = props;
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
	const refusals = useMemo(() => refusalsOf(error), [error]);
	useServerErrors(form, refusals, QUESTION_PATHS);
	const choice = useMakeChoice(tenant.id, model, onChanged);
	const asked = variables?.input;
	const found = error || loading ? undefined : data?.estimateFootprint;
	const accept = () =>
		choice.decide({
			kind: "ESTIMATE",
			specs: {
				category: asked?.category,
				weightKg: asked?.weightKg,
				screenInches: asked?.screenInches,
				formFactor: asked?.formFactor,
			},
		});
	return (
		<Stack gap="lg">
			<form
				noValidate
				aria-label={t("modelChoices.estimate")}
				onSubmit={form.onSubmit(
					(values) => {
						const input = inputOf(values);
						if (input)
							void estimate({ variables: { input } }).catch(() => undefined);
					},
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
					<UserErrorAlert
						errors={sortUserErrors(refusals, QUESTION_PATHS).general}
						failure={refusals.length > 0 ? undefined : error}
					/>
					<Group>
						<Button type="submit" variant="light" loading={loading}>
							{t("modelChoices.show")}
						</Button>
					</Group>
				</Stack>
			</form>
			{found && (
				<Stack gap="lg" role="status">
					<FootprintFigures footprint={found} />
					<StageWaterfall stages={found.stages} />
					<ExplanationSteps sentences={found.explanation} />
				</Stack>
			)}
			{found && canChoose && (
				<div>
					<Button loading={choice.busy} onClick={() => void accept()}>
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
		maker: model.manufacturer ?? "",
		part: model.partNumber ?? "",
		category: model.category,
		country: tenant.country,
	};
}
