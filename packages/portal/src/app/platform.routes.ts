import type { RouteObject } from "react-router";

/** Pages beyond one tenant: the operators', the platform's, the resellers', and the own account's. */
export const platformRoutes: RouteObject[] = [
	{
		path: "account/password",
		lazy: () =>
			import("../features/account/password.view").then((m) => ({
				Component: m.PasswordView,
			})),
	},
	{
		path: "operator/projects",
		lazy: () =>
			import("../features/projects/projects.view").then((m) => ({
				Component: m.ProjectsView,
			})),
	},
	{
		path: "operator/projects/new",
		lazy: () =>
			import("../features/projects/project-form.view").then((m) => ({
				Component: m.ProjectFormView,
			})),
	},
	{
		path: "operator/projects/:projectId",
		lazy: () =>
			import("../features/projects/project.view").then((m) => ({
				Component: m.ProjectView,
			})),
	},
	{
		path: "operator/projects/:projectId/edit",
		lazy: () =>
			import("../features/projects/project-form.view").then((m) => ({
				Component: m.ProjectFormView,
			})),
	},
	{
		path: "operator/batches",
		lazy: () =>
			import("../features/batches/batches.view").then((m) => ({
				Component: m.BatchesView,
			})),
	},
	{
		path: "operator/batches/new",
		lazy: () =>
			import("../features/batches/new-batch.view").then((m) => ({
				Component: m.NewBatchView,
			})),
	},
	{
		path: "operator/batches/:batchId",
		lazy: () =>
			import("../features/batches/batch.view").then((m) => ({
				Component: m.BatchView,
			})),
	},
	{
		path: "operator/retirements",
		lazy: () =>
			import("../features/retirements/retirements.view").then((m) => ({
				Component: m.RetirementsView,
			})),
	},
	{
		path: "operator/retirements/new",
		lazy: () =>
			import("../features/retirements/new-retirement.view").then((m) => ({
				Component: m.NewRetirementView,
			})),
	},
	{
		path: "operator/sheets",
		lazy: () =>
			import("../features/sheets/sheets.view").then((m) => ({
				Component: m.SheetsView,
			})),
	},
	{
		path: "operator/sheets/new",
		lazy: () =>
			import("../features/sheets/new-sheet.view").then((m) => ({
				Component: m.NewSheetView,
			})),
	},
	{
		path: "operator/sheets/:importId",
		lazy: () =>
			import("../features/sheets/sheet.view").then((m) => ({
				Component: m.SheetView,
			})),
	},
	{
		path: "operator/models",
		lazy: () =>
			import("../features/models/models.view").then((m) => ({
				Component: m.ModelsView,
			})),
	},
	{
		path: "operator/models/:modelId",
		lazy: () =>
			import("../features/models/model.view").then((m) => ({
				Component: m.ModelView,
			})),
	},
	{
		path: "methods/new",
		lazy: () =>
			import("../features/methods/new-method.view").then((m) => ({
				Component: m.NewMethodView,
			})),
	},
	{
		path: "methods/:version/statement",
		lazy: () =>
			import("../features/methods/attach-statement.view").then((m) => ({
				Component: m.AttachStatementView,
			})),
	},
	{
		path: "regions",
		lazy: () =>
			import("../features/regions/regions.view").then((m) => ({
				Component: m.RegionsView,
			})),
	},
	{
		path: "regions/:code",
		lazy: () =>
			import("../features/regions/region.view").then((m) => ({
				Component: m.RegionView,
			})),
	},
	{
		path: "tenants",
		lazy: () =>
			import("../features/tenants/tenants.view").then((m) => ({
				Component: m.TenantsView,
			})),
	},
	{
		path: "customers",
		lazy: () =>
			import("../features/customers/customers.view").then((m) => ({
				Component: m.CustomersView,
			})),
	},
	{
		path: "audit",
		lazy: () =>
			import("../features/platform-audit/platform-audit.view").then((m) => ({
				Component: m.PlatformAuditView,
			})),
	},
];
