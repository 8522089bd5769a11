import type { InventoryService } from "./inventory.service.js";

export type { InventoryService } from "./inventory.service.js";
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

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly inventory: InventoryService;
	}
}
