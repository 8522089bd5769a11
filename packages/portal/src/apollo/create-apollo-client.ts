import {
	ApolloClient,
	ApolloLink,
	HttpLink,
	InMemoryCache,
} from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { PORTAL_HEADERS } from "./portal-headers";

/**
 * The client of one browser tab. Nothing is read from the cache without asking the server as well: figures that
 * move money or credits must not be stale on the screen.
 *
 * @param onUnauthenticated called when the server says that the session has ended
 */
export function createApolloClient(
	onUnauthenticated: () => void,
): ApolloClient {
	const watchSession = new ErrorLink(({ error }) => {
		if (!CombinedGraphQLErrors.is(error)) return;
		const ended = error.errors.some(
			({ extensions }) => extensions?.code === "UNAUTHENTICATED",
		);
		if (ended) onUnauthenticated();
	});
	return new ApolloClient({
		link: ApolloLink.from([
			watchSession,
			new HttpLink({ uri: "/graphql", headers: PORTAL_HEADERS }),
		]),
		cache: new InMemoryCache({
			// Parts of a thing that have no id of their own: what two queries of one page ask of them is kept together.
			typePolicies: {
				Rollout: { merge: true },
				RolloutSettings: { merge: true },
				SerialRange: { merge: true },
			},
		}),
		defaultOptions: {
			watchQuery: { fetchPolicy: "cache-and-network" },
			query: { fetchPolicy: "network-only" },
		},
	});
}
