import type { FleetService } from "./fleet.service.js";

export type { RegisterResult } from "./device-registration.js";
export type { FleetService } from "./fleet.service.js";
export {
	type AssignedFootprint,
	type Coverage,
	type CoveredDevice,
	type Device,
	type DeviceFilter,
	type DeviceInterval,
	type DeviceSelection,
	type DeviceSort,
	type ExclusionCode,
	type FlipResult,
	type FootprintAssigner,
	type KnownDevice,
	type LaidOut,
	type ModelAsk,
	modelAskKey,
	type NewDevice,
	type QuotedDevice,
	type QuotedGroup,
	type QuoteRules,
	type SelectedDevices,
	type SelectedGroup,
	type StagedDevice,
	type StageResult,
	type UnmatchedModel,
} from "./fleet.types.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly fleet: FleetService;
	}
}
