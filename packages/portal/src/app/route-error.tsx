import { useRouteError } from "react-router";
import { ErrorState } from "../components/error-state";

/** Catches what a page threw, or that its code could not be loaded (for instance after a new release): loading anew mends both. */
export function RouteError() {
	const error = useRouteError();
	return <ErrorState error={error} onRetry={() => window.location.reload()} />;
}
