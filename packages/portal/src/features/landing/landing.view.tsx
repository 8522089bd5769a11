import { Navigate } from "react-router";
import { homePath } from "../../session/home-path";
import { useSession } from "../../session/session-context";
import { LandingPage } from "./landing.page";

/** The first page of the site: what the service is to those outside, the day's work to those inside. */
export function LandingView() {
	const { viewer } = useSession();
	if (viewer) return <Navigate to={homePath(viewer)} replace />;
	return <LandingPage />;
}
