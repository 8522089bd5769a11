import type { FleetRestatement } from "../modules/fleet/index.js";
import {
	MethodDifferences,
	RestateFleet,
} from "../modules/footprints/index.js";
import { AdoptionRepository } from "../modules/methods/adoption.repository.js";
import {
	AssuranceService,
	MethodReleases,
	MethodService,
	TenantMethods,
} from "../modules/methods/index.js";
import { MethodRepository } from "../modules/methods/method.repository.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds the released methods and what third parties stated of them. */
export function composeMethods(
	ports: Ports,
): Pick<PlatformServices, "methods" | "methodReleases" | "assurance"> {
	const { database, clock } = ports;
	const repository = new MethodRepository(database);
	const methods = new MethodService(database, repository, clock);
	return {
		methods,
		methodReleases: new MethodReleases({ ...ports, repository, methods }),
		assurance: new AssuranceService({ ...ports, repository, methods }),
	};
}

/** Builds the choice of one tenant among them. */
export const composeTenantMethods = (
	ports: Ports,
	{ methods, tenants }: Pick<PlatformServices, "methods" | "tenants">,
	scope: TenantScope,
): TenantMethods =>
	new TenantMethods(
		ports,
		scope,
		new AdoptionRepository(ports.database, scope),
		methods,
		tenants,
	);

/** Builds what reports and does a tenant's change from one method version to another. */
export function composeMethodChange(
	ports: Ports,
	platform: Pick<PlatformServices, "methods" | "footprints" | "otherMethod">,
	tenant: { readonly fleet: FleetRestatement; readonly methods: TenantMethods },
): Pick<TenantServices, "methodDifferences" | "restateFleet"> {
	const { fleet, methods } = tenant;
	const { footprints, otherMethod } = platform;
	return {
		methodDifferences: new MethodDifferences(
			fleet,
			platform.methods,
			methods,
			footprints,
			otherMethod,
		),
		restateFleet: new RestateFleet(
			ports,
			fleet,
			platform.methods,
			methods,
			footprints,
			otherMethod,
		),
	};
}
