import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useParams } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { notify } from "../../components/notify";
import { AttachStatementPage } from "./attach-statement.page";
import {
	AssuranceStatementAttachDocument,
	MethodDocument,
} from "./method.graphql";
import { methodUrls } from "./method.urls";
import {
	type StatementFormValues,
	statementInput,
} from "./statement-form-values";

/** Attaches what a third party stated to a method version, for ever. Operators only. */
export function AttachStatementView() {
	const { t } = useTranslation();
	const { version = "" } = useParams();
	const navigate = useNavigate();
	const query = useQuery(MethodDocument, { variables: { version } });
	const [keys] = useState(() => createKeyKeeper());
	const [attach, { data, loading, error }] = useMutation(
		AssuranceStatementAttachDocument,
	);
	const submit = async (values: StatementFormValues) => {
		const input = statementInput(version, values);
		const idempotencyKey = keys.keyFor(input);
		const answer = await attach({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.assuranceStatementAttach;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		if (!payload.statement) return;
		notify(t("methods.attached"));
		await navigate(methodUrls.one(version));
	};
	return (
		<Loaded query={query}>
			{({ methodVersion, viewerCanReleaseMethods }) => {
				if (!methodVersion) return <NotFoundPage />;
				if (!viewerCanReleaseMethods)
					return <Navigate to={methodUrls.one(version)} replace />;
				return (
					<AttachStatementPage
						version={version}
						errors={data?.assuranceStatementAttach.userErrors ?? []}
						failure={error}
						busy={loading}
						onSubmit={submit}
					/>
				);
			}}
		</Loaded>
	);
}
