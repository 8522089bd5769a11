import { Outlet, ScrollRestoration } from "react-router";
import { NavigationProgress } from "./shell/navigation-progress";
import { RouteFocus } from "./shell/route-focus";

/** Around every page: what follows the user from one address to the next. */
export function RootLayout() {
	return (
		<>
			<RouteFocus />
			<NavigationProgress />
			<ScrollRestoration />
			<Outlet />
		</>
	);
}
