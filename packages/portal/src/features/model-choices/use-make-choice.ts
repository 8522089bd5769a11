import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { notify } from "../../components/notify";
import { readFragment } from "../../gql";
import type {
	ModelChoiceMakeInput,
	UnknownModelFieldsFragment,
} from "../../gql/graphql";
import {
	ModelChoiceFields,
	ModelChoiceMakeDocument,
} from "./model-choice.graphql";

type Decision = Pick<ModelChoiceMakeInput, "kind" | "modelId" | "specs">;

/** Decides for a model, once however often it is tried. */
export function useMakeChoice(
	tenantId: string,
	model: UnknownModelFieldsFragment,
	onMade: () => void,
) {
	const { t } = useTranslation();
	const [keys] = useState(() => createKeyKeeper());
	const [make, { data, loading, error }] = useMutation(ModelChoiceMakeDocument);
	const decide = async (decision: Decision) => {
		const { modelName, manufacturer, partNumber, category } = model;
		const input = {
			tenantId,
			modelName,
			manufacturer,
			partNumber,
			category,
			...decision,
		};
		const idempotencyKey = keys.keyFor(input);
		const answer = await make({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.modelChoiceMake;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		const choice = readFragment(ModelChoiceFields, payload.choice);
		if (!choice) return;
		notify(
			t("modelChoices.made", {
				devices: t("units.devices", { count: choice.devices }),
			}),
		);
		onMade();
	};
	return {
		decide,
		busy: loading,
		errors: data?.modelChoiceMake.userErrors ?? [],
		failure: error,
	};
}
