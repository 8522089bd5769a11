import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { Loaded } from "../../components/loaded";
import { notify } from "../../components/notify";
import { readFragment } from "../../gql";
import {
	DefinitionsDocument,
	MethodFields,
	MethodVersionReleaseDocument,
} from "./method.graphql";
import { methodUrls } from "./method.urls";
import { NewMethodPage } from "./new-method.page";

/** Releases a method version. Operators only. */
export function NewMethodView() {
	const { t } = useTranslation();
	const navigate = useNavigate();
	const query = useQuery(DefinitionsDocument);
	const [keys] = useState(() => createKeyKeeper());
	const [release, { data, loading, error }] = useMutation(
		MethodVersionReleaseDocument,
	);
	const submit = async (input: { definition: string; reason: string }) => {
		const idempotencyKey = keys.keyFor(input);
		const answer = await release({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.methodVersionRelease;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		const method = readFragment(MethodFields, payload.methodVersion);
		if (!method) return;
		notify(t("methods.released", { version: method.version }));
		await navigate(methodUrls.one(method.version));
	};
	return (
		<Loaded query={query}>
			{({ viewerCanReleaseMethods, methodVersions }) =>
				viewerCanReleaseMethods ? (
					<NewMethodPage
						versions={methodVersions}
						errors={data?.methodVersionRelease.userErrors ?? []}
						failure={error}
						busy={loading}
						onSubmit={submit}
					/>
				) : (
					<Navigate to={methodUrls.list} replace />
				)
			}
		</Loaded>
	);
}
