import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { Observable } from "rxjs";

export interface SentOperation {
	name: string;
	variables: Record<string, unknown>;
}

/** What the server answers to an operation; an Error is a connection that was lost. */
export type Answer = Error | ApolloLink.Result;

/**
 * An Apollo client whose server is a function.
 *
 * @returns the client, and the operations that it has sent so far, in order
 */
export function fakeServer(answer: (operation: SentOperation) => Answer) {
	const sent: SentOperation[] = [];
	const link = new ApolloLink(
		({ operationName, variables }) =>
			new Observable((observer) => {
				const operation = { name: operationName ?? "", variables };
				sent.push(operation);
				const result = answer(operation);
				// As over a network, the answer comes later: tests must wait for what it brings.
				setTimeout(() => {
					if (result instanceof Error) return observer.error(result);
					observer.next(result);
					observer.complete();
				});
			}),
	);
	const client = new ApolloClient({ link, cache: new InMemoryCache() });
	return { client, sent };
}
