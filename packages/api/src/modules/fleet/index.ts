import type { CoveredDevices } from "./covered-devices.js";
import type { FleetService } from "./fleet.service.js";
import type { OrderDevices } from "./order-devices.js";

export { CoveredDevices } from "./covered-devices.js";
export {
	CoverageEnum,
	DeviceConnection,
	DeviceType,
	UnmatchedModelType,
} from "./device.type.js";
export { DeviceFilterInput } from "./device-list.type.js";
export { DeviceRecount } from "./device-recount.js";
export {
	DeviceRegistration,
	type RegisterResult,
} from "./device-registration.js";
export { canRegister } from "./fleet.policy.js";
export { FleetResolver, TenantFleetResolver } from "./fleet.resolver.js";
export { FleetService } from "./fleet.service.js";
export {
	type AssignedFootprint,
	type Coverage,
	type CoveredDevice,
	type Device,
	type DeviceFilter,
	type DeviceInterval,
	type DeviceSelection,
	type DeviceSort,
	type DevicesNamed,
	type ExclusionCode,
	type FlipResult,
	type FootprintAssigner,
	type FootprintCount,
	type GroupOfQuote,
	type KnownDevice,
	type LaidOut,
	type ModelAsk,
	modelAskKey,
	type NewDevice,
	type QuotedDevice,
	type QuotedGroup,
	type QuoteRules,
	type RemainingMass,
	type SelectedDevices,
	type SelectedGroup,
	type StagedDevice,
	type StageResult,
	type UnmatchedModel,
} from "./fleet.types.js";
export { FleetCoverage } from "./fleet-coverage.js";
export { FleetRestatement } from "./fleet-restatement.js";
export { FleetStaging } from "./fleet-staging.js";
export {
	ASSIGN_MISSING_JOB,
	FootprintMatching,
} from "./footprint-matching.js";
export { NamedDevices } from "./named-devices.js";
export { OrderDevices } from "./order-devices.js";
export { QuotedFleet } from "./quoted-fleet.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly coveredDevices: CoveredDevices;
	}
	interface TenantServices {
		readonly fleet: FleetService;
		readonly orderDevices: OrderDevices;
	}
}
