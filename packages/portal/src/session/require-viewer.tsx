import { Navigate, Outlet, useLocation } from "react-router";
import { ErrorState } from "../components/error-state";
import { PageLoader } from "../components/page-loader";
import { useSession } from "./session-context";

/** Shows the pages below it to those who are signed in, and takes the others to the sign-in page and back. */
export function RequireViewer() {
	const { viewer, error, retry } = useSession();
	const { pathname, search } = useLocation();
	if (error) return <ErrorState error={error} onRetry={retry} />;
	if (viewer === undefined) return <PageLoader />;
	if (viewer === null) {
		const next = encodeURIComponent(pathname + search);
		return <Navigate to={`/sign-in?next=${next}`} replace />;
	}
	return <Outlet />;
}
