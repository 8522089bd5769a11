export {
	DIFFERENCE_KINDS,
	type Difference,
	type DifferenceKind,
} from "./difference.js";
export {
	type BookedBatch,
	type BookedRetirement,
	LISTED_STATUSES,
	type ListedCredits,
	type ListedStatus,
	type ListingScope,
	type Reconcilable,
} from "./listed-credits.js";
export {
	type RegistryColumn,
	type RegistryHeader,
	recogniseRegistryHeader,
} from "./recognise-registry-header.js";
export { type Reconciliation, reconcile } from "./reconcile.js";
export { REGISTRY_FIELDS, type RegistryField } from "./registry-columns.js";
export {
	REGISTRY_ROW_CODES,
	type RegistryRowCode,
} from "./registry-row-codes.js";
export {
	type RegistryRow,
	type RegistryRowIssue,
	type RegistryRowOptions,
	registryRowReader,
} from "./to-registry-row.js";
