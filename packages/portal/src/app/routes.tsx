import type { RouteObject } from "react-router";
import { PageLoader } from "../components/page-loader";
import { RequireViewer } from "../session/require-viewer";
import { NotFoundPage } from "./not-found.page";
import { openRoutes } from "./open.routes";
import { platformRoutes } from "./platform.routes";
import { publicRoutes } from "./public.routes";
import { RootLayout } from "./root-layout";
import { RouteError } from "./route-error";
import { OpenLayout } from "./shell/open-layout";
import { PublicLayout } from "./shell/public-layout";
import { Shell } from "./shell/shell";
import { tenantRoutes } from "./tenant.routes";

/** Every page of the portal. Each area has a table of its own beside this one; pages load when they are first opened. */
export const routes: RouteObject[] = [
	{
		Component: RootLayout,
		ErrorBoundary: RouteError,
		HydrateFallback: PageLoader,
		children: [
			{
				Component: RequireViewer,
				children: [
					{
						Component: Shell,
						children: [
							{
								ErrorBoundary: RouteError,
								children: [...tenantRoutes, ...platformRoutes],
							},
						],
					},
				],
			},
			{
				Component: OpenLayout,
				children: [{ ErrorBoundary: RouteError, children: openRoutes }],
			},
			{
				Component: PublicLayout,
				children: [
					{
						ErrorBoundary: RouteError,
						children: [...publicRoutes, { path: "*", Component: NotFoundPage }],
					},
				],
			},
		],
	},
];
