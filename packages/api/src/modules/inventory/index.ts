import type { InventoryService } from "./inventory.service.js";

export type { AllocationRow } from "./allocation.repository.js";
export { composeInventory } from "./compose-inventory.js";
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
export { serialRangeOf } from "./serials.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly inventory: InventoryService;
	}
}
