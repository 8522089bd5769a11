import type { RouteObject } from "react-router";

/** Pages that nobody has to sign in for, and that those who are signed in find in their navigation. */
export const openRoutes: RouteObject[] = [
	{
		path: "estimate",
		lazy: () =>
			import("../features/estimate/estimate.view").then((m) => ({
				Component: m.EstimateView,
			})),
	},
	{
		path: "estimate/cart",
		lazy: () =>
			import("../features/estimate-cart/estimate-cart.view").then((m) => ({
				Component: m.EstimateCartView,
			})),
	},
	{
		path: "methods",
		lazy: () =>
			import("../features/methods/methods.view").then((m) => ({
				Component: m.MethodsView,
			})),
	},
	{
		path: "methods/:version",
		lazy: () =>
			import("../features/methods/method.view").then((m) => ({
				Component: m.MethodView,
			})),
	},
];
