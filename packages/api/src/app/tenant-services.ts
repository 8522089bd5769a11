import { composeCertificates } from "../modules/certificates/index.js";
import { EvidenceService } from "../modules/evidence/index.js";
import { AuditEvents } from "../modules/viewer/index.js";
import { FileStore } from "../platform/files/file-store.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";
import { composeFleet } from "./fleet-services.js";
import { composeFleetImports } from "./import-services.js";
import {
	composeMethodChange,
	composeTenantMethods,
} from "./method-services.js";
import {
	composeAssigner,
	composeModelChoices,
} from "./model-choice-services.js";
import { composeOrders } from "./order-services.js";

/** Builds the services of one tenant. Each takes the scope; none exists without it. */
export function composeTenant(
	ports: Ports,
	platform: PlatformServices,
	scope: TenantScope,
): TenantServices {
	const { database, clock, ids } = ports;
	const methods = composeTenantMethods(ports, platform, scope);
	const footprints = composeAssigner(ports, platform, scope, { methods });
	const files = new FileStore(database, scope, clock, ids);
	const fleet = composeFleet(ports, scope, footprints, []);
	const orders = composeOrders(ports, platform, scope, fleet);
	const certificates = composeCertificates(ports, platform, scope, {
		files,
		fleet: fleet.fleet,
		orders: orders.orders,
		quotes: orders.quotes,
	});
	return {
		scope,
		files,
		methods,
		auditEvents: new AuditEvents(database, scope, platform.identity),
		...fleet,
		...composeModelChoices(ports, platform, scope, fleet),
		...composeMethodChange(ports, platform, {
			fleet: fleet.fleet.restatement,
			methods,
		}),
		...orders,
		...certificates,
		evidence: new EvidenceService({
			...platform,
			...fleet,
			...orders,
			certificates: certificates.certificates,
			clock,
			publicUrl: ports.config.publicUrl,
			demo: ports.config.demo,
		}),
		...composeFleetImports(ports, { scope, files, fleet: fleet.fleet }),
	};
}
