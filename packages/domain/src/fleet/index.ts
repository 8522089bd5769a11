export { categoryOfWord } from "./category.js";
export { countryCode } from "./country.js";
export { DEVICE_CATEGORIES, type DeviceCategory } from "./device-category.js";
export { FLEET_FIELDS, FLEET_LIMITS, type FleetField } from "./fleet-field.js";
export type {
	FleetDevice,
	FleetMapping,
	FleetRow,
	FleetRowIssue,
	FleetRowOptions,
} from "./fleet-row.js";
export {
	FLEET_ROW_CODES,
	type FleetRowCode,
	fleetRowText,
} from "./fleet-row-codes.js";
export type { LeftOutReason } from "./left-out.js";
export { manufacturerOfModel, normaliseManufacturer } from "./manufacturer.js";
export {
	type AskedModel,
	type KnownModel,
	type ModelCandidate,
	rankCandidates,
} from "./model-candidates.js";
export {
	type CatalogueModel,
	catalogueKeys,
	MODEL_KEY_LENGTH,
	modelKeys,
} from "./model-keys.js";
export { MODEL_NAME_KEY_LENGTH, normaliseModelName } from "./model-name.js";
export { DATE_FORMATS, type DateFormat } from "./purchase-date.js";
export {
	type RecognisedColumn,
	type RecognisedHeader,
	recogniseHeader,
} from "./recognise-header.js";
export { clipValue, ISSUE_VALUE_LENGTH, type RowIssue } from "./row-issue.js";
export { readSerialNumber, serialKey } from "./serial-number.js";
export { fleetRowReader, toFleetRow } from "./to-fleet-row.js";
