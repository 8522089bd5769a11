import { useMutation } from "@apollo/client/react";
import { useSession, useViewer } from "../../session/session-context";
import { PasswordChangeDocument } from "./account.graphql";
import { accountUrls } from "./account.urls";
import { PasswordPage } from "./password.page";

/** Changes the signed-in person's password, which ends all of their sessions: this one too, so it leads to the sign-in page. */
export function PasswordView() {
	const { user } = useViewer();
	const { startAnew } = useSession();
	const [change, { data, loading, error }] = useMutation(
		PasswordChangeDocument,
	);
	const submit = async (input: {
		currentPassword: string;
		newPassword: string;
	}) => {
		const answer = await change({ variables: { input } }).catch(
			() => undefined,
		);
		if (answer?.data?.passwordChange.userErrors.length === 0)
			startAnew(accountUrls.passwordChanged);
	};
	return (
		<PasswordPage
			email={user?.email ?? ""}
			busy={loading}
			errors={data?.passwordChange.userErrors ?? []}
			failure={error}
			onSubmit={submit}
		/>
	);
}
