export {
	COUNTRIES_WITHOUT_REGION,
	EEA_COUNTRIES,
	REFERENCE_REGIONS,
} from "./countries.js";
export { REFERENCE_DEVICE_MODELS } from "./device-models.js";
export { REFERENCE_PROJECTS } from "./projects.js";
export type {
	DeviceCategory,
	Mechanism,
	ReferenceDeviceModel,
	ReferenceProject,
	ReferenceRegion,
	ReferenceSheet,
	Registry,
	Statistic,
} from "./reference.types.js";
