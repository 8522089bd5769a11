import { type RouteObject, redirect } from "react-router";
import { TenantLayout } from "./tenant/tenant-layout";

/** Pages about one tenant, which is named in the address for everybody: a link means the same to all who may follow it. */
export const tenantRoutes: RouteObject[] = [
	{
		path: "t/:tenantId",
		Component: TenantLayout,
		children: [
			{
				index: true,
				loader: ({ params }) => redirect(`/t/${params.tenantId}/portfolio`),
			},
			{
				path: "portfolio",
				lazy: () =>
					import("../features/portfolio/portfolio.view").then((m) => ({
						Component: m.PortfolioView,
					})),
			},
			{
				path: "fleet",
				lazy: () =>
					import("../features/fleet/devices.view").then((m) => ({
						Component: m.DevicesView,
					})),
			},
			{
				path: "fleet/:serialNumber",
				lazy: () =>
					import("../features/fleet/device.view").then((m) => ({
						Component: m.DeviceView,
					})),
			},
			{
				path: "models",
				lazy: () =>
					import("../features/model-choices/model-choices.view").then((m) => ({
						Component: m.ModelChoicesView,
					})),
			},
			{
				path: "imports",
				lazy: () =>
					import("../features/imports/imports.view").then((m) => ({
						Component: m.ImportsView,
					})),
			},
			{
				path: "imports/new",
				lazy: () =>
					import("../features/imports/new-import.view").then((m) => ({
						Component: m.NewImportView,
					})),
			},
			{
				path: "imports/:importId",
				lazy: () =>
					import("../features/imports/import.view").then((m) => ({
						Component: m.ImportView,
					})),
			},
			{
				path: "offset",
				lazy: () =>
					import("../features/offset/offset.view").then((m) => ({
						Component: m.OffsetView,
					})),
			},
			{
				path: "quotes",
				lazy: () =>
					import("../features/quotes/quotes.view").then((m) => ({
						Component: m.QuotesView,
					})),
			},
			{
				path: "quotes/:quoteId",
				lazy: () =>
					import("../features/quotes/quote.view").then((m) => ({
						Component: m.QuoteView,
					})),
			},
			{
				path: "orders",
				lazy: () =>
					import("../features/orders/orders.view").then((m) => ({
						Component: m.OrdersView,
					})),
			},
			{
				path: "orders/:orderId",
				lazy: () =>
					import("../features/orders/order.view").then((m) => ({
						Component: m.OrderView,
					})),
			},
			{
				path: "certificates",
				lazy: () =>
					import("../features/certificates/certificates.view").then((m) => ({
						Component: m.CertificatesView,
					})),
			},
			{
				path: "methods",
				lazy: () =>
					import("../features/tenant-methods/tenant-methods.view").then(
						(m) => ({ Component: m.TenantMethodsView }),
					),
			},
			{
				path: "methods/:version",
				lazy: () =>
					import("../features/tenant-methods/method-difference.view").then(
						(m) => ({ Component: m.MethodDifferenceView }),
					),
			},
			{
				path: "members",
				lazy: () =>
					import("../features/members/members.view").then((m) => ({
						Component: m.MembersView,
					})),
			},
			{
				path: "audit",
				lazy: () =>
					import("../features/audit/tenant-audit.view").then((m) => ({
						Component: m.TenantAuditView,
					})),
			},
		],
	},
];
