import {
	type Icon,
	IconBuilding,
	IconBuildingSkyscraper,
	IconCertificate,
	IconChartDonut,
	IconClipboardList,
	IconDeviceLaptop,
	IconDevices,
	IconFileImport,
	IconFileText,
	IconFileUpload,
	IconHistory,
	IconLeaf,
	IconMathFunction,
	IconRecycle,
	IconScale,
	IconStack2,
	IconTrees,
	IconUsers,
	IconWorld,
	IconZoomQuestion,
} from "@tabler/icons-react";
import type { Viewer } from "../../session/session-context";

export interface NavigationItem {
	/** Key under `nav` in the language files. */
	label:
		| "audit"
		| "batches"
		| "certificates"
		| "customers"
		| "estimate"
		| "fleet"
		| "imports"
		| "members"
		| "methods"
		| "modelChoices"
		| "models"
		| "offset"
		| "orders"
		| "platformAudit"
		| "portfolio"
		| "projects"
		| "quotes"
		| "regions"
		| "retirements"
		| "sheets"
		| "tenantMethods"
		| "tenants";
	to: string;
	icon: Icon;
}

export interface NavigationSection {
	title: "operations" | "platform" | "reseller" | "tenant" | "tools";
	items: NavigationItem[];
}

interface TenantLike {
	id: string;
	viewerCanImport: boolean;
	viewerCanOrder: boolean;
	viewerCanSeeAudit: boolean;
}

/** What a viewer finds in the navigation: the tenant they are in, then what their roles reach beyond it. */
export function navigation(
	viewer: Viewer,
	tenant: TenantLike | undefined,
): NavigationSection[] {
	const sections: NavigationSection[] = [];
	if (tenant) sections.push({ title: "tenant", items: tenantItems(tenant) });
	if (viewer.reseller) {
		sections.push({
			title: "reseller",
			items: [{ label: "customers", to: "/customers", icon: IconBuilding }],
		});
	}
	if (viewer.viewerCanOperate || viewer.viewerCanAudit) {
		sections.push({ title: "operations", items: operationItems });
	}
	const platform = platformItems(viewer);
	if (platform.length > 0)
		sections.push({ title: "platform", items: platform });
	sections.push({ title: "tools", items: toolItems });
	return sections;
}

function tenantItems(tenant: TenantLike): NavigationItem[] {
	const at = (page: string) => `/t/${tenant.id}/${page}`;
	return [
		{ label: "portfolio", to: at("portfolio"), icon: IconChartDonut },
		{ label: "fleet", to: at("fleet"), icon: IconDeviceLaptop },
		{ label: "modelChoices", to: at("models"), icon: IconZoomQuestion },
		{ label: "imports", to: at("imports"), icon: IconFileImport },
		...when(tenant.viewerCanOrder, {
			label: "offset",
			to: at("offset"),
			icon: IconLeaf,
		}),
		{ label: "quotes", to: at("quotes"), icon: IconFileText },
		{ label: "orders", to: at("orders"), icon: IconClipboardList },
		{ label: "certificates", to: at("certificates"), icon: IconCertificate },
		{ label: "tenantMethods", to: at("methods"), icon: IconMathFunction },
		{ label: "members", to: at("members"), icon: IconUsers },
		...when(tenant.viewerCanSeeAudit, {
			label: "audit",
			to: at("audit"),
			icon: IconHistory,
		}),
	];
}

const operationItems: NavigationItem[] = [
	{ label: "projects", to: "/operator/projects", icon: IconTrees },
	{ label: "batches", to: "/operator/batches", icon: IconStack2 },
	{ label: "retirements", to: "/operator/retirements", icon: IconRecycle },
	{ label: "models", to: "/operator/models", icon: IconDevices },
	{ label: "sheets", to: "/operator/sheets", icon: IconFileUpload },
];

const toolItems: NavigationItem[] = [
	{ label: "estimate", to: "/estimate", icon: IconScale },
	{ label: "methods", to: "/methods", icon: IconMathFunction },
];

function platformItems(viewer: Viewer): NavigationItem[] {
	const everything = viewer.viewerCanOperate || viewer.viewerCanAudit;
	return [
		...when(everything || viewer.regions.length > 0, {
			label: "regions",
			to: "/regions",
			icon: IconWorld,
		}),
		...when(everything, {
			label: "tenants",
			to: "/tenants",
			icon: IconBuildingSkyscraper,
		}),
		...when(everything, {
			label: "platformAudit",
			to: "/audit",
			icon: IconHistory,
		}),
	];
}

function when(holds: boolean, item: NavigationItem): NavigationItem[] {
	return holds ? [item] : [];
}
