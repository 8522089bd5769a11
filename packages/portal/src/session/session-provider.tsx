import { useMutation, useQuery, useReactiveVar } from "@apollo/client/react";
import { type ReactNode, useMemo } from "react";
import { readFragment } from "../gql";
import { type Session, SessionContext } from "./session-context";
import { sessionExpired } from "./session-expired";
import {
	SignOutDocument,
	ViewerDocument,
	ViewerFields,
} from "./viewer.graphql";

// A new page load forgets all that this tab has read, surely.
const startAnew = (path: string) => window.location.assign(path);

export function SessionProvider({ children }: { children: ReactNode }) {
	const { data, error, refetch } = useQuery(ViewerDocument);
	const [signOut] = useMutation(SignOutDocument);
	const expired = useReactiveVar(sessionExpired);
	const masked = data?.viewer;
	const session = useMemo<Session>(
		() => ({
			viewer: expired ? null : masked && readFragment(ViewerFields, masked),
			error: data ? undefined : error,
			expired,
			retry: () => void refetch(),
			signOut: async () => {
				await signOut();
				startAnew("/");
			},
			startAnew,
		}),
		[masked, data, error, expired, refetch, signOut],
	);
	return <SessionContext value={session}>{children}</SessionContext>;
}
