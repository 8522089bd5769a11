import type { InventoryService } from "./inventory.service.js";
import type { RegistryTraces } from "./registry-traces.js";

export type { AllocationRow } from "./allocation.repository.js";
export { AllocationRetirementType, AllocationType } from "./allocation.type.js";
export {
	composeInventory,
	composeRegistryTraces,
} from "./compose-inventory.js";
export {
	CreditBatchResolver,
	ProjectBatchesResolver,
} from "./credit-batch.resolver.js";
export { CreditBatchType } from "./credit-batch.type.js";
export { batchLoader } from "./inventory.loaders.js";
export { InventoryService } from "./inventory.service.js";
export type {
	AllocationRetirement,
	AllocationView,
	BatchInput,
	BookFault,
	CreditBatch,
	ProjectShare,
	RetirableRange,
	Retirement,
	RetirementChange,
	RetirementInput,
	RetirementObserver,
} from "./inventory.types.js";
export type { HeldRun } from "./registry-trace.repository.js";
export {
	RegistryTraces,
	type RetiredRun,
	type TracedBatch,
} from "./registry-traces.js";
export { RetirementResolver } from "./retirement.resolver.js";
export { RetirementType } from "./retirement.type.js";
export { SerialRangeType } from "./serial-range.type.js";
export { serialRangeOf } from "./serials.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly inventory: InventoryService;
		readonly registryTraces: RegistryTraces;
	}
}
