import { useApolloClient, useMutation } from "@apollo/client/react";
import { Navigate, useSearchParams } from "react-router";
import { homePath, safeNextPath } from "../../session/home-path";
import { useSession } from "../../session/session-context";
import { sessionExpired } from "../../session/session-expired";
import { SignInDocument } from "../../session/viewer.graphql";
import { SignInPage } from "./sign-in.page";

/** Signs in and goes where the visitor was headed; who is signed in already goes there at once. */
export function SignInView() {
	const client = useApolloClient();
	const { viewer, expired } = useSession();
	const [params] = useSearchParams();
	const [signIn, { data, loading, error }] = useMutation(SignInDocument);
	if (viewer) {
		const next = safeNextPath(params.get("next")) ?? homePath(viewer);
		return <Navigate to={next} replace />;
	}
	const submit = async (input: { email: string; password: string }) => {
		const answer = await signIn({ variables: { input } }).catch(
			() => undefined,
		);
		if (!answer?.data?.signIn.viewer) return;
		sessionExpired(false);
		// What another user read in this tab before must not be shown to this one; the viewer is asked for anew.
		await client.resetStore();
	};
	return (
		<SignInPage
			expired={expired}
			passwordChanged={params.get("notice") === "password-changed"}
			busy={loading}
			errors={data?.signIn.userErrors ?? []}
			failure={error}
			onSubmit={submit}
		/>
	);
}
