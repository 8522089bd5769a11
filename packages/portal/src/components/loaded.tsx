import type { ReactNode } from "react";
import { ErrorState } from "./error-state";
import { PageLoader } from "./page-loader";

interface LoadedProps<Data> {
	/** What `useQuery` answered; data that is there is shown even while newer data is asked for. */
	query: { data?: Data | undefined; error?: unknown; refetch(): unknown };
	/** Stands in until there is data. */
	skeleton?: ReactNode;
	children: (data: Data) => ReactNode;
}

/** Shows a query's data, or that it is being read, or that it could not be. */
export function Loaded<Data>({ query, skeleton, children }: LoadedProps<Data>) {
	if (query.data) return children(query.data);
	if (query.error) {
		return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
	}
	return skeleton ?? <PageLoader />;
}
