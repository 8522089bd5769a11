import { createContext, useContext } from "react";
import type { ViewerFieldsFragment } from "../gql/graphql";

/** Who is signed in, with everything that decides what the portal shows them. */
export type Viewer = ViewerFieldsFragment;

export interface Session {
	/** Undefined until the server has answered for the first time, null when nobody is signed in. */
	viewer: Viewer | null | undefined;
	/** The server could not be asked. */
	error: Error | undefined;
	/** True from the moment the server ended the session until the next sign-in. */
	expired: boolean;
	retry(): void;
	/** Ends the session on the server, then loads the start page anew. */
	signOut(): Promise<void>;
	/** Loads a page anew once the server has ended the session, so that this tab forgets all that it has read. */
	startAnew(path: string): void;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside a SessionProvider */
export function useSession(): Session {
	const session = useContext(SessionContext);
	if (!session) throw new Error("useSession needs a SessionProvider above it");
	return session;
}

/** The signed-in viewer, on pages that ask for one. @throws Error on public pages */
export function useViewer(): Viewer {
	const { viewer } = useSession();
	if (!viewer) throw new Error("useViewer is for pages behind RequireViewer");
	return viewer;
}
