import {
	ApolloClient,
	ApolloLink,
	InMemoryCache,
	Observable,
} from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import type { ReactElement } from "react";
import { SessionContext, type Viewer } from "../session/session-context";

type Variables = Record<string, unknown>;

/** What the server answers to an operation, by its name; an error that is thrown is a request that failed. */
export type Answers = Record<string, (variables: Variables) => object>;

export interface Api {
	element: ReactElement;
	/** The variables of every request of this name so far. */
	asked(operation: string): Variables[];
	/** Where the page has loaded the portal anew, in order. */
	startedAnew: readonly string[];
}

export const NOBODY: Viewer = {
	__typename: "Viewer",
	user: null,
	roles: [],
	tenants: [],
	regions: [],
	reseller: null,
	viewerCanOperate: false,
	viewerCanAudit: false,
};
export const OPERATOR: Viewer = {
	...NOBODY,
	viewerCanOperate: true,
	viewerCanAudit: true,
};
export const AUDITOR: Viewer = { ...NOBODY, viewerCanAudit: true };

/** Puts a page before a viewer and a server whose answers are given. An operation without an answer fails. */
export function withApi(
	page: ReactElement,
	viewer: Viewer,
	answers: Answers,
): Api {
	const startedAnew: string[] = [];
	const requests: { name: string; variables: Variables }[] = [];
	const link = new ApolloLink(({ operationName = "", variables }) => {
		requests.push({ name: operationName, variables });
		return new Observable((observer) => {
			// Not before the test waits for it, as no answer of a server is.
			setTimeout(() => {
				try {
					const answer = answers[operationName];
					if (!answer) throw new Error(`No answer to ${operationName}`);
					observer.next({ data: { ...answer(variables) } });
					observer.complete();
				} catch (error) {
					observer.error(error);
				}
			}, 5);
		});
	});
	const client = new ApolloClient({ link, cache: new InMemoryCache() });
	const session = {
		viewer,
		error: undefined,
		expired: false,
		retry: () => undefined,
		signOut: async () => undefined,
		startAnew: (path: string) => void startedAnew.push(path),
	};
	return {
		element: (
			<ApolloProvider client={client}>
				<SessionContext value={session}>{page}</SessionContext>
			</ApolloProvider>
		),
		startedAnew,
		asked: (operation) =>
			requests.filter(({ name }) => name === operation).map((r) => r.variables),
	};
}
