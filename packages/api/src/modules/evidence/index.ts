import type { EvidenceService } from "./evidence.service.js";

export {
	DeviceEvidenceResolver,
	OrderEvidenceResolver,
} from "./evidence.resolver.js";
export { evidenceRoutes } from "./evidence.routes.js";
export { EvidenceService } from "./evidence.service.js";
export {
	RegistryTraceBatchResolver,
	RegistryTracePartResolver,
	RegistryTraceResolver,
} from "./registry-trace.resolver.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly evidence: EvidenceService;
	}
}
