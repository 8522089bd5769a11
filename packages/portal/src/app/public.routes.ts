import type { RouteObject } from "react-router";

/** Pages that nobody has to sign in for. */
export const publicRoutes: RouteObject[] = [
	{
		index: true,
		lazy: () =>
			import("../features/landing/landing.view").then((m) => ({
				Component: m.LandingView,
			})),
	},
	{
		path: "sign-in",
		lazy: () =>
			import("../features/sign-in/sign-in.view").then((m) => ({
				Component: m.SignInView,
			})),
	},
	{
		path: "verify/:number?",
		lazy: () =>
			import("../features/verify/verify.view").then((m) => ({
				Component: m.VerifyView,
			})),
	},
	{
		path: "lookup/:serialNumber?",
		lazy: () =>
			import("../features/lookup/lookup.view").then((m) => ({
				Component: m.LookupView,
			})),
	},
];
