import type { DemoUser } from "./demo.types.js";

/** Password of every sign-in of the demo. It is public: the demo never runs in production. */
export const DEMO_PASSWORD = "demo-password";

/** Sign-ins of the demo. The first six are the documented ones, the others let the second and the German tenant be seen from inside. */
export const DEMO_USERS: readonly DemoUser[] = [
	{
		key: "tenant-admin",
		email: "tenant.admin@demo.example",
		name: "Ingrid Solvang",
		locale: "nb-NO",
		roles: [{ role: "TENANT_ADMIN", tenantKey: "nordlys" }],
	},
	{
		key: "tenant-viewer",
		email: "tenant.viewer@demo.example",
		name: "Mats Eikeland",
		locale: "nb-NO",
		roles: [{ role: "TENANT_VIEWER", tenantKey: "nordlys" }],
	},
	{
		key: "reseller-admin",
		email: "reseller.admin@demo.example",
		name: "Liv Fjeldstad",
		locale: "nb-NO",
		roles: [{ role: "RESELLER_ADMIN", resellerKey: "fjord-it" }],
	},
	{
		key: "regional-manager",
		email: "regional.manager@demo.example",
		name: "Aino Rautala",
		locale: "en-FI",
		roles: [{ role: "REGIONAL_MANAGER", regionCode: "NORDICS" }],
	},
	{
		key: "operator",
		email: "operator@demo.example",
		name: "Oskar Lindvall",
		locale: "en-SE",
		roles: [{ role: "OPERATOR" }],
	},
	{
		key: "auditor",
		email: "auditor@demo.example",
		name: "Tove Ravnsborg",
		locale: "en-DK",
		roles: [{ role: "AUDITOR" }],
	},
	{
		key: "bjorkdal-admin",
		email: "bjorkdal.admin@demo.example",
		name: "Elin Björkvall",
		locale: "sv-SE",
		roles: [{ role: "TENANT_ADMIN", tenantKey: "bjorkdal" }],
	},
	{
		key: "moorland-admin",
		email: "moorland.admin@demo.example",
		name: "Jonas Heidkamp",
		locale: "de-DE",
		roles: [{ role: "TENANT_ADMIN", tenantKey: "moorland" }],
	},
];
