import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { NotFoundPage } from "./not-found.page";

type Page = () => Promise<Record<string, ComponentType>>;

const pages = import.meta.glob<Record<string, ComponentType>>(
	"../features/{projects,batches,retirements,sheets,regions,tenants,customers,audit}/*.view.tsx",
) as Record<string, Page>;

/** Pages beyond one tenant: path → file under features/ and the component it exports. */
const table: readonly (readonly [path: string, file: string, name: string])[] =
	[
		["operator/projects", "projects/projects.view.tsx", "ProjectsView"],
		["operator/batches", "batches/batches.view.tsx", "BatchesView"],
		[
			"operator/retirements",
			"retirements/retirements.view.tsx",
			"RetirementsView",
		],
		["operator/sheets", "sheets/sheets.view.tsx", "SheetsView"],
		["regions", "regions/regions.view.tsx", "RegionsView"],
		["regions/:code", "regions/region.view.tsx", "RegionView"],
		["tenants", "tenants/tenants.view.tsx", "TenantsView"],
		["customers", "customers/customers.view.tsx", "CustomersView"],
		["audit", "audit/platform-audit.view.tsx", "PlatformAuditView"],
	];

export const platformRoutes: RouteObject[] = table.map(
	([path, file, name]) => ({
		path,
		lazy: async () => {
			const page = await pages[`../features/${file}`]?.();
			return { Component: page?.[name] ?? NotFoundPage };
		},
	}),
);
