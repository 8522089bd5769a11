import { AdoptionRepository } from "../modules/methods/adoption.repository.js";
import {
	AssuranceService,
	MethodService,
	TenantMethods,
} from "../modules/methods/index.js";
import { MethodRepository } from "../modules/methods/method.repository.js";
import type { PlatformServices } from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds the released methods and what third parties stated of them. */
export function composeMethods(
	ports: Ports,
): Pick<PlatformServices, "methods" | "assurance"> {
	const { database, clock } = ports;
	const repository = new MethodRepository(database);
	const methods = new MethodService(database, repository, clock);
	return {
		methods,
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
