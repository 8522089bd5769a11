import { DeviceEntity } from "./device.entity.js";
import {
	DeviceIntervalEntity,
	DeviceQuoteEntity,
	DeviceQuoteGroupEntity,
	DeviceQuoteOffsetEntity,
	DeviceQuoteRemainingEntity,
} from "./device-quote.entity.js";
import { FootprintGateEntity } from "./footprint-gate.entity.js";
import {
	StagedDeviceEntity,
	StagedModelEntity,
} from "./staged-device.entity.js";

export const FLEET_ENTITIES = [
	DeviceEntity,
	DeviceQuoteEntity,
	DeviceQuoteOffsetEntity,
	DeviceQuoteRemainingEntity,
	DeviceQuoteGroupEntity,
	DeviceIntervalEntity,
	FootprintGateEntity,
	StagedDeviceEntity,
	StagedModelEntity,
] as const;
