import { PageLoader } from "../../components/page-loader";
import { useSession } from "../../session/session-context";
import { PublicLayout } from "./public-layout";
import { Shell } from "./shell";

/** Around pages that are open to anybody and part of the day's work too: in the portal's frame for those who are signed in. */
export function OpenLayout() {
	const { viewer, error } = useSession();
	if (viewer) return <Shell />;
	if (viewer === undefined && !error) return <PageLoader />;
	return <PublicLayout contained />;
}
