import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { notify } from "../../components/notify";
import type { CreditBatchRegisterInput } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { BatchRegisterDocument } from "./batch.graphql";
import { batchUrls } from "./batch.urls";
import { NewBatchPage } from "./new-batch.page";

/** Registers a credit batch. */
export function NewBatchView() {
	const { t } = useTranslation();
	const { viewerCanOperate } = useViewer();
	const [params] = useSearchParams();
	const navigate = useNavigate();
	const [keys] = useState(() => createKeyKeeper());
	const [register, { data, loading, error }] = useMutation(
		BatchRegisterDocument,
	);
	if (!viewerCanOperate) return <Navigate to={batchUrls.list} replace />;
	const submit = async (
		input: Omit<CreditBatchRegisterInput, "idempotencyKey">,
	) => {
		const idempotencyKey = keys.keyFor(input);
		const answer = await register({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.creditBatchRegister;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS") {
			keys.settle();
		}
		if (!payload.batch) return;
		const { id, quantity } = payload.batch;
		notify(
			t("batches.registeredNow", {
				credits: t("units.credits", { count: quantity }),
			}),
		);
		await navigate(batchUrls.one(id));
	};
	return (
		<NewBatchPage
			projectId={params.get("project") ?? ""}
			errors={data?.creditBatchRegister.userErrors ?? []}
			failure={error}
			busy={loading}
			onSubmit={submit}
		/>
	);
}
