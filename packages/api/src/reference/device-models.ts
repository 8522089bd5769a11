import { EARLIER_THINKPAD_MODELS } from "./earlier-thinkpad-models.js";
import type { ReferenceDeviceModel } from "./reference.types.js";
import { THINKCENTRE_MODELS } from "./thinkcentre-models.js";
import { THINKPAD_MODELS } from "./thinkpad-models.js";
import { THINKVISION_MODELS } from "./thinkvision-models.js";
import { WORKSTATION_MODELS } from "./workstation-models.js";

/**
 * The product's own catalogue of device models, written out from the maker's published product carbon footprint sheets.
 * The figures were looked up in Boavizta's environmental-footprint-data (ODbL 1.0), which collects those sheets and states
 * mean and relative standard deviation; each record names the sheet itself.
 */
export const REFERENCE_DEVICE_MODELS: readonly ReferenceDeviceModel[] = [
	...THINKPAD_MODELS,
	...EARLIER_THINKPAD_MODELS,
	...WORKSTATION_MODELS,
	...THINKCENTRE_MODELS,
	...THINKVISION_MODELS,
];
