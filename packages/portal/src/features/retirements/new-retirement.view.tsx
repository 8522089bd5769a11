import { skipToken, useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { Loaded } from "../../components/loaded";
import { notify } from "../../components/notify";
import type { RetirementRecordInput } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { batchUrls } from "../batches/batch.urls";
import { NewRetirementPage } from "./new-retirement.page";
import {
	BatchToRetireDocument,
	RetirementRecordDocument,
} from "./retirement.graphql";
import { retirementUrls } from "./retirement.urls";

/** Records what a registry has retired. */
export function NewRetirementView() {
	const { t } = useTranslation();
	const { viewerCanOperate } = useViewer();
	const [params] = useSearchParams();
	const navigate = useNavigate();
	const [keys] = useState(() => createKeyKeeper());
	const batchId = params.get("batch");
	const query = useQuery(
		BatchToRetireDocument,
		batchId ? { variables: { id: batchId } } : skipToken,
	);
	const [record, { data, loading, error }] = useMutation(
		RetirementRecordDocument,
	);
	if (!viewerCanOperate) return <Navigate to={retirementUrls.list} replace />;
	const submit = async (
		input: Omit<RetirementRecordInput, "idempotencyKey">,
	) => {
		const idempotencyKey = keys.keyFor(input);
		const answer = await record({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.retirementRecord;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS") {
			keys.settle();
		}
		if (!payload.retirement) return;
		notify(t("retirements.recordedNow"));
		await navigate(batchUrls.one(payload.retirement.batch.id));
	};
	const form = {
		serials: params.get("serials") ?? "",
		errors: data?.retirementRecord.userErrors ?? [],
		failure: error,
		busy: loading,
		onSubmit: submit,
	};
	if (!batchId) return <NewRetirementPage batch={undefined} {...form} />;
	return (
		<Loaded query={query}>
			{({ node }) => (
				<NewRetirementPage
					batch={node?.__typename === "CreditBatch" ? node : undefined}
					{...form}
				/>
			)}
		</Loaded>
	);
}
